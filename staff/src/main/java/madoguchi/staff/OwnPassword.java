package madoguchi.staff;

import org.springframework.transaction.support.TransactionOperations;

/// Somebody changes the own password.
final class OwnPassword {

    private final AccountTable table;
    private final Passwords passwords;
    private final SignIn signIn;
    private final TransactionOperations transaction;

    OwnPassword(AccountTable table, Passwords passwords, SignIn signIn, TransactionOperations transaction) {
        this.table = table;
        this.passwords = passwords;
        this.signIn = signIn;
        this.transaction = transaction;
    }

    /// @throws madoguchi.failure.CounterFailure if the present one is wrong (counted like a wrong sign-in), or the new one
    ///     breaks a rule
    void change(StaffId id, String present, String next, String repeated) {
        var account = table.get(id);
        requirePresent(account, present);
        if (!next.equals(repeated)) {
            throw StaffError.PASSWORDS_DIFFER.failure();
        }
        if (next.equals(present)) {
            throw StaffError.PASSWORD_UNCHANGED.failure();
        }
        PasswordRules.require(next, account.loginName());
        var hash = passwords.hash(next);
        transaction.executeWithoutResult(_ -> table.setPassword(id, hash, false));
    }

    private void requirePresent(Account account, String present) {
        switch (signIn.attempt(account.loginName(), present)) {
            case SignInOutcome.Accepted _ -> {}
            case SignInOutcome.Wrong _ -> throw StaffError.WRONG_PASSWORD.failure("今のパスワード");
            case SignInOutcome.TooEarly _ -> throw StaffError.TERM_AHEAD.failure();
            case SignInOutcome.TooLate _ -> throw StaffError.TERM_OVER.failure();
            case SignInOutcome.Waiting _ -> throw StaffError.WAITING.failure();
        }
    }
}
