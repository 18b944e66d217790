package madoguchi.form.casework;

/// A counter's card reader, as its agent reports it.
public enum ReaderSight {
    READY,
    /// The agent is there, the reader is not.
    ABSENT,
    /// The agent was there, and reports no more.
    SILENT,
    /// No agent has ever reported: the counter may have none.
    NEVER_SEEN;

    /// Whether there is an agent to show something.
    public boolean answers() {
        return switch (this) {
            case READY, ABSENT -> true;
            case SILENT, NEVER_SEEN -> false;
        };
    }
}
