package madoguchi.staff;

import java.io.Serializable;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;

/// The signed-in member of staff (職員), as a controller gets it with `@AuthenticationPrincipal`. Read anew for every
/// request, so a change of roles and a closed account count at once, in both services.
///
/// @param mustChangePassword signed in with a one-time password; until it is changed, no role counts
public record StaffMember(StaffId id, String displayName, Set<StaffRole> roles, boolean mustChangePassword)
        implements AuthenticatedPrincipal, Serializable {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    /// The name that sessions are filed under.
    @Override
    public String getName() {
        return id.toString();
    }

    /// Whether the account may act in any of these roles now.
    public boolean mayActAs(Set<StaffRole> anyOf) {
        return !mustChangePassword && anyOf.stream().anyMatch(roles::contains);
    }

    @Override
    public String toString() {
        return "StaffMember[" + id + "]";
    }
}
