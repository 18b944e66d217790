package madoguchi.virtual;

import java.nio.ByteBuffer;

/// A secret (暗証番号, 照合番号) with its counter of tries. The counter is what the card remembers for good.
///
/// The characters live outside the heap, and what is tried is compared where it stands: in a test that looks for PINs in
/// the heap of one process, the card must not be the one that is found.
final class Secret implements CardFile {

    private final ByteBuffer characters;
    private final int shortest;
    private final int longest;
    private final int tries;
    private int triesLeft;
    private boolean verified;

    private Secret(ByteBuffer characters, int shortest, int longest, int tries) {
        this.characters = characters;
        this.shortest = shortest;
        this.longest = longest;
        this.tries = tries;
        this.triesLeft = tries;
    }

    /// @param text ASCII; not kept
    static Secret of(CharSequence text, int tries) {
        return of(text, text.length(), text.length(), tries);
    }

    /// @param shortest attempts that are shorter, or longer than the longest, spend no try
    static Secret of(CharSequence text, int shortest, int longest, int tries) {
        if (text.length() < shortest || text.length() > longest) {
            throw new IllegalArgumentException("a secret of the wrong length");
        }
        var characters = ByteBuffer.allocateDirect(text.length());
        for (var i = 0; i < text.length(); i++) {
            characters.put((byte) text.charAt(i));
        }
        return new Secret(characters, shortest, longest, tries);
    }

    /// Four digits, three tries.
    static Secret pin(CharSequence digits) {
        requireDigits(digits, 4);
        return of(digits, 3);
    }

    static void requireDigits(CharSequence text, int count) {
        if (text.length() != count || text.chars().anyMatch(digit -> digit < '0' || digit > '9')) {
            throw new IllegalArgumentException("%d digits are wanted".formatted(count));
        }
    }

    /// One that nothing opens.
    static Secret blocked() {
        return new Secret(ByteBuffer.allocateDirect(0), 0, Integer.MAX_VALUE, 0);
    }

    /// Without data it only asks, and the answer never tells whether the secret has been verified.
    int verify(Command attempt) {
        if (attempt.length() == 0) {
            return StatusWord.TRIES_LEFT + triesLeft;
        }
        if (triesLeft == 0) {
            return StatusWord.BLOCKED;
        }
        if (attempt.length() < shortest || attempt.length() > longest) {
            return StatusWord.WRONG_LENGTH;
        }
        verified = matches(attempt);
        triesLeft = verified ? tries : triesLeft - 1;
        return verified ? StatusWord.OK : StatusWord.TRIES_LEFT + triesLeft;
    }

    private boolean matches(Command attempt) {
        var same = attempt.length() == characters.capacity();
        for (var i = 0; same && i < attempt.length(); i++) {
            same = attempt.data(i) == characters.get(i);
        }
        return same;
    }

    void forgetVerification() {
        verified = false;
    }

    boolean verified() {
        return verified;
    }

    int triesLeft() {
        return triesLeft;
    }
}
