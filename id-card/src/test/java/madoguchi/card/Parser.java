package madoguchi.card;

/// Something that takes what a card or a reader said apart.
@FunctionalInterface
public interface Parser {

    /// @throws MalformedFileException the only thing it may throw, whatever the bytes are
    void parse(byte[] bytes) throws MalformedFileException;
}
