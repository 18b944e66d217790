package madoguchi.card;

/// A file that is not what the specification says. Never quotes the file.
final class MalformedFileException extends Exception {

    MalformedFileException(String what) {
        super(what);
    }
}
