package madoguchi.card;

/// A file, or another answer of a card, that is not what the specification says. Never quotes it.
public final class MalformedFileException extends Exception {

    public MalformedFileException(String what) {
        super(what);
    }
}
