package madoguchi.card.visits;

import java.util.List;

/// Looks for what visitors typed in an array, without ever having it in one itself.
///
/// @param secrets PINs, and the wrong ones too
record TypedText(List<Digits> secrets) {

    private static final int VERIFY = 0x20;

    /// Whether the array, as bytes or as characters of either order, is one of the secrets and nothing else.
    boolean equalsOne(byte[] array) {
        return secrets.stream()
                .anyMatch(secret -> is(secret, array, 1, 0) || is(secret, array, 2, 0) || is(secret, array, 2, 1));
    }

    /// Whether a VERIFY with one of the secrets lies anywhere in it.
    boolean isVerifiedIn(byte[] array) {
        for (var at = 0; at + 5 < array.length; at++) {
            if (array[at] == 0 && array[at + 1] == VERIFY && array[at + 2] == 0 && array[at + 3] < 0 && continues(array, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean continues(byte[] array, int at) {
        return secrets.stream().anyMatch(secret -> array[at + 4] == secret.length() && starts(secret, array, at + 5));
    }

    private static boolean starts(Digits secret, byte[] array, int at) {
        if (array.length - at < secret.length()) {
            return false;
        }
        for (var i = 0; i < secret.length(); i++) {
            if (array[at + i] != secret.at(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(Digits secret, byte[] array, int step, int from) {
        if (array.length != secret.length() * step) {
            return false;
        }
        for (var i = 0; i < array.length; i++) {
            var expected = i % step == from ? secret.at(i / step) : 0;
            if (array[i] != expected) {
                return false;
            }
        }
        return true;
    }
}
