package madoguchi.form.check;

/// The pages hold something that this reader does not understand, and so cannot vouch for.
final class UnreadablePageException extends Exception {

    UnreadablePageException(String what) {
        super(what);
    }

    UnreadablePageException(String what, Throwable cause) {
        super(what, cause);
    }
}
