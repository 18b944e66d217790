package madoguchi.pcsc;

/// What PC/SC last said about a reader: `dwEventState`, whose upper half counts insertions and removals.
record ReaderState(String reader, int event) {

    private static final int CHANGED = 0x2;
    private static final int UNKNOWN = 0x4;
    private static final int PRESENT = 0x20;
    private static final int COUNTER = 16;

    /// Nothing is known of it: the next question is answered at once.
    static ReaderState unaware(String reader) {
        return new ReaderState(reader, 0);
    }

    /// `dwCurrentState` of the next question.
    int known() {
        return event & ~CHANGED;
    }

    boolean cardPresent() {
        return (event & PRESENT) != 0;
    }

    boolean isUnknown() {
        return (event & UNKNOWN) != 0;
    }

    int counter() {
        return event >>> COUNTER;
    }
}
