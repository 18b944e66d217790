package madoguchi.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import madoguchi.staff.StaffChange.Add;
import madoguchi.staff.StaffChange.Replace;

/// Many changes of accounts at once, as one.
public final class RosterChanges {

    private final StaffAccounts staff;
    private final AccountTable table;
    private final Passwords passwords;
    private final StaffSessions sessions;

    RosterChanges(StaffAccounts staff, AccountTable table, Passwords passwords, StaffSessions sessions) {
        this.staff = staff;
        this.table = table;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /// All of them or none. Whose roles change is signed out.
    ///
    /// @return the one-time passwords of new accounts, to be handed over
    /// @throws madoguchi.failure.CounterFailure if an account was changed since, or no administrator would be left today
    public List<NewPassword> apply(List<StaffChange> changes) {
        var made = changes.stream()
                .filter(Add.class::isInstance)
                .map(StaffChange::staff)
                .map(one -> new NewPassword(one.loginName(), one.displayName(), Passwords.madeUp()))
                .toList();
        var hashes = hashed(made);
        staff.alone(() -> applied(changes, hashes)).forEach(sessions::endAll);
        return made;
    }

    /// Slow on purpose, so it is done by all processors, and before anybody has to wait for us.
    private Map<String, String> hashed(List<NewPassword> made) {
        return made.parallelStream()
                .collect(Collectors.toConcurrentMap(NewPassword::loginName, one -> passwords.hash(one.password())));
    }

    private List<StaffId> applied(List<StaffChange> changes, Map<String, String> hashes) {
        var otherRoles = new ArrayList<StaffId>();
        for (var change : changes) {
            switch (change) {
                case Add(var added) -> add(added, hashes);
                case Replace replace -> {
                    if (replace(replace)) {
                        otherRoles.add(replace.id());
                    }
                }
            }
        }
        staff.requireAdministrator();
        return otherRoles;
    }

    private void add(NewStaff added, Map<String, String> hashes) {
        var hash = hashes.get(added.loginName());
        if (hash == null || !table.insert(added.account(true), hash)) {
            throw StaffError.LOGIN_NAME_TAKEN.failure();
        }
    }

    /// @return whether the roles are others now
    private boolean replace(Replace change) {
        var before = table.get(change.id());
        if (!table.take(change.id(), change.seenVersion())) {
            throw StaffError.CHANGED_MEANWHILE.failure();
        }
        var after = change.staff();
        table.setDescription(change.id(), after.displayName(), after.department());
        table.setTerm(change.id(), after.term());
        table.replaceRoles(change.id(), after.roles());
        return !before.roles().equals(after.roles());
    }
}
