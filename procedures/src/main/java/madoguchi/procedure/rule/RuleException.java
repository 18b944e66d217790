package madoguchi.procedure.rule;

/// Not an expression of the rules' language. The message is what the compiler said, in English.
public final class RuleException extends Exception {

    private static final long serialVersionUID = 1;

    RuleException(String said, Exception cause) {
        super(said, cause);
    }
}
