package madoguchi.pcsc;

/// What a [ReaderWatcher] tells.
public sealed interface ReaderEvent {

    record ReaderAdded(String reader) implements ReaderEvent {}

    /// Any card in it was told to be removed before.
    record ReaderRemoved(String reader) implements ReaderEvent {}

    record CardInserted(String reader) implements ReaderEvent {}

    record CardRemoved(String reader) implements ReaderEvent {}

    /// The PC/SC service answers: at the start, and after each [ServiceLost].
    record ServiceFound() implements ReaderEvent {}

    /// It does not answer, or no longer; at the start too. All readers were told to be removed before. On Windows it
    /// stops with the last reader.
    record ServiceLost(PcscException cause) implements ReaderEvent {}
}
