package madoguchi.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A row of the table, without its password.
///
/// @param department 所属, as the town writes it; may be empty
/// @param active false: an administrator has stopped it by hand, whatever its term says
public record Account(
        StaffId id,
        String loginName,
        String displayName,
        Set<StaffRole> roles,
        String department,
        Term term,
        boolean mustChange,
        boolean active,
        @Nullable Instant waitsUntil,
        long version) {

    public Account {
        roles = Set.copyOf(roles);
    }

    StaffMember member() {
        return new StaffMember(id, displayName, roles, mustChange);
    }

    /// Public because a page asks it.
    public boolean waitsAt(Instant now) {
        return waitsUntil != null && now.isBefore(waitsUntil);
    }

    /// Whether it opens doors on that day.
    public boolean isUsableOn(LocalDate day) {
        return active && term.holdsOn(day);
    }

    public boolean isAdministrator() {
        return active && roles.contains(StaffRole.ADMINISTRATOR);
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
