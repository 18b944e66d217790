package madoguchi.staff;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/// One rule of [StaffPaths], and the answer it gives.
///
/// @param anyOf empty: nobody
record AccessRule(Set<StaffRole> anyOf) implements AuthorizationManager<RequestAuthorizationContext> {

    static final AccessRule NOBODY = new AccessRule(Set.of());

    /// Knows why access was refused, so that the page can say whom to ask.
    record Answer(boolean isGranted, Set<StaffRole> anyOf) implements AuthorizationResult {

        boolean isNobodys() {
            return anyOf.isEmpty();
        }
    }

    @Override
    public Answer authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext request) {
        var authentication = who.get();
        var granted = authentication != null
                && authentication.getPrincipal() instanceof StaffMember member
                && member.mayActAs(anyOf);
        return new Answer(granted, anyOf);
    }
}
