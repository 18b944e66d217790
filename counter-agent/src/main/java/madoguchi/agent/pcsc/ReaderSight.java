package madoguchi.agent.pcsc;

/// What there is to read cards with, seen without a card.
public sealed interface ReaderSight {

    /// Nothing on this PC speaks to readers: the smart card service does not run.
    record NoService() implements ReaderSight {}

    record NoReader() implements ReaderSight {}

    record Found(String name) implements ReaderSight {}
}
