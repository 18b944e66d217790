package madoguchi.staff;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import madoguchi.staff.SignInOutcome.Accepted;
import madoguchi.staff.SignInOutcome.TooEarly;
import madoguchi.staff.SignInOutcome.TooLate;
import madoguchi.staff.SignInOutcome.Waiting;
import madoguchi.staff.SignInOutcome.Wrong;
import org.springframework.transaction.support.TransactionOperations;

/// Judges a name and a password, and remembers wrong ones.
final class SignIn {

    private final AccountTable accounts;
    private final Passwords passwords;
    private final TransactionOperations transaction;
    private final Clock clock;

    SignIn(AccountTable accounts, Passwords passwords, TransactionOperations transaction, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
    }

    SignInOutcome attempt(String typedName, String password) {
        return transaction.execute(_ -> accounts.findForSignIn(normal(typedName))
                .map(account -> judge(account, password))
                .orElseGet(() -> judgeNobody(password)));
    }

    /// Capital and full-width letters are easily typed by accident; they mean the same account.
    static String normal(String typedName) {
        return Normalizer.normalize(typedName.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private SignInOutcome judgeNobody(String password) {
        passwords.compareWithNobody(password);
        return new Wrong();
    }

    private SignInOutcome judge(Account account, String password) {
        if (account.waitsUntil() != null && account.waitsAt(clock.instant())) {
            return new Waiting(account.waitsUntil());
        }
        var right = passwords.matches(password, accounts.passwordHash(account.id()));
        return right && account.active() ? admit(account) : wrong(account);
    }

    private SignInOutcome admit(Account account) {
        var term = account.term();
        var today = TownDay.today(clock);
        if (term.from() != null && term.isAheadOn(today)) {
            return new TooEarly(term.from());
        }
        if (term.isOverOn(today)) {
            return new TooLate();
        }
        accounts.forgetWrongTries(account.id());
        return new Accepted(account.member());
    }

    private SignInOutcome wrong(Account account) {
        var wait = WrongTries.waitAfter(accounts.countWrongTry(account.id()));
        if (wait.isZero()) {
            return new Wrong();
        }
        var until = clock.instant().plus(wait);
        accounts.waitUntil(account.id(), until);
        return new Waiting(until);
    }
}
