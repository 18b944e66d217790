package madoguchi.seal;

/// A seal that does not open: another key, another binding, or altered bytes. The cause says nothing of the content.
public final class BrokenSealException extends RuntimeException {

    BrokenSealException(String what) {
        super(what);
    }

    BrokenSealException(Exception cause) {
        super("the seal does not open", cause);
    }
}
