package madoguchi.staff;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A row of the table, without its password.
record Account(
        StaffId id,
        String loginName,
        String displayName,
        Set<StaffRole> roles,
        boolean mustChange,
        boolean active,
        @Nullable Instant waitsUntil,
        long version) {

    Account {
        roles = Set.copyOf(roles);
    }

    StaffMember member() {
        return new StaffMember(id, displayName, roles, mustChange);
    }

    /// Public because a page asks it.
    public boolean waitsAt(Instant now) {
        return waitsUntil != null && now.isBefore(waitsUntil);
    }

    boolean isAdministrator() {
        return active && roles.contains(StaffRole.ADMINISTRATOR);
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
