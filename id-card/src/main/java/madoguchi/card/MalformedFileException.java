package madoguchi.card;

/// A file that is not what the specification says. Never quotes the file.
public final class MalformedFileException extends Exception {

    public MalformedFileException(String what) {
        super(what);
    }
}
