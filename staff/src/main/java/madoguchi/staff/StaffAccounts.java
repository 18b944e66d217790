package madoguchi.staff;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;

/// Changes of accounts. Each is one transaction, and they happen one after the other.
public final class StaffAccounts {

    private final AccountTable table;
    private final Passwords passwords;
    private final StaffSessions sessions;
    private final TransactionOperations transaction;

    StaffAccounts(
            AccountTable table, Passwords passwords, StaffSessions sessions, TransactionOperations transaction) {
        this.table = table;
        this.passwords = passwords;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    /// Invented accounts for a demo town, with passwords that need no change; none if there is any account already.
    ///
    /// @return their passwords, which nobody can read again; empty if nothing was created
    public List<NewPassword> createIfNone(List<NewStaff> staff) {
        return alone(() -> {
            if (!table.isEmpty()) {
                return List.of();
            }
            return staff.stream()
                    .map(one -> created(one, Passwords.madeUp(), false))
                    .toList();
        });
    }

    public List<Account> list() {
        return table.list();
    }

    /// @return the one-time password to hand over
    NewPassword create(NewStaff staff) {
        return alone(() -> created(staff, Passwords.madeUp(), true));
    }

    /// An administrator with the password its owner chose: one for each code.
    void createAtSetup(NewStaff administrator, String password, SetupCode code) {
        PasswordRules.require(password, administrator.loginName());
        alone(() -> {
            if (!code.isGood()) {
                throw StaffError.ALREADY_SET_UP.failure();
            }
            var created = created(administrator, password, false);
            code.use();
            return created;
        });
    }

    void changeRoles(StaffId id, long seenVersion, Set<StaffRole> roles) {
        if (roles.isEmpty()) {
            throw StaffError.NO_ROLE.failure();
        }
        change(id, seenVersion, account -> table.replaceRoles(account.id(), roles));
        sessions.endAll(id);
    }

    void changeTerm(StaffId id, long seenVersion, Term term) {
        change(id, seenVersion, account -> table.setTerm(account.id(), term));
    }

    void deactivate(StaffId id, long seenVersion) {
        change(id, seenVersion, account -> table.setActive(account.id(), false));
        sessions.endAll(id);
    }

    void reactivate(StaffId id, long seenVersion) {
        change(id, seenVersion, account -> table.setActive(account.id(), true));
    }

    void liftWait(StaffId id, long seenVersion) {
        change(id, seenVersion, account -> table.forgetWrongTries(account.id()));
    }

    NewPassword resetPassword(StaffId id, long seenVersion) {
        var password = Passwords.madeUp();
        var hash = passwords.hash(password);
        change(id, seenVersion, account -> {
            table.setPassword(account.id(), hash, true);
            table.forgetWrongTries(account.id());
        });
        sessions.endAll(id);
        var account = table.get(id);
        return new NewPassword(account.loginName(), account.displayName(), password);
    }

    private NewPassword created(NewStaff staff, String password, boolean mustChange) {
        if (!table.insert(staff.account(mustChange), passwords.hash(password))) {
            throw StaffError.LOGIN_NAME_TAKEN.failure();
        }
        return new NewPassword(staff.loginName(), staff.displayName(), password);
    }

    private void change(StaffId id, long seenVersion, Consumer<Account> change) {
        alone(() -> {
            var account = table.get(id);
            if (!table.take(id, seenVersion)) {
                throw StaffError.CHANGED_MEANWHILE.failure();
            }
            change.accept(account);
            requireAdministrator();
            return account;
        });
    }

    void requireAdministrator() {
        if (table.administrators().isEmpty()) {
            throw StaffError.LAST_ADMINISTRATOR.failure();
        }
    }

    <T> T alone(Supplier<T> work) {
        return transaction.execute(_ -> {
            table.lock();
            return work.get();
        });
    }
}
