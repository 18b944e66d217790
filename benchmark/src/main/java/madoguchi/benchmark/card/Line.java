package madoguchi.benchmark.card;

/// Some way to a card, for one command at a time.
@FunctionalInterface
interface Line {

    /// @return the answer with its status word
    byte[] send(byte[] command) throws Exception;
}
