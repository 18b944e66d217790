package madoguchi.card.session;

/// Whether a reader lets commands of extended length through. Nobody says; it is tried once and remembered.
final class ExtendedLength {

    private volatile boolean refused;

    static boolean isRefusal(int statusWord) {
        return statusWord == 0x6700 || statusWord == 0x6D00 || statusWord == 0x6F00;
    }

    boolean isRefused() {
        return refused;
    }

    void refused() {
        refused = true;
    }
}
