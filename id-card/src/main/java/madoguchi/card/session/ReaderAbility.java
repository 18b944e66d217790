package madoguchi.card.session;

/// What one reader cannot do. Nobody says; it is tried once and remembered.
final class ReaderAbility {

    private volatile boolean extendedLengthRefused;
    private volatile boolean hasNoKeys;

    static boolean isRefusal(int statusWord) {
        return statusWord == 0x6700 || statusWord == 0x6D00 || statusWord == 0x6F00;
    }

    /// Whether commands of extended length do not pass.
    boolean isExtendedLengthRefused() {
        return extendedLengthRefused;
    }

    void refusesExtendedLength() {
        extendedLengthRefused = true;
    }

    /// Asked for its keys it had none, with a card in it that still answered afterwards.
    boolean hasNoKeys() {
        return hasNoKeys;
    }

    void showsNoKeys() {
        hasNoKeys = true;
    }
}
