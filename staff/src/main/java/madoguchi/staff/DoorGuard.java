package madoguchi.staff;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import madoguchi.identity.IdentityName;
import madoguchi.screen.ProblemAnswers;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/// Where a service stands on a machine of its own, only the town's two doors come in, by the certificate they show: the
/// staff door everywhere, the public door where visitors belong. Whoever holds the public door's key finds no desk.
///
/// The connection itself has already asked for a certificate of the town's authority; that says that somebody is one of
/// us, not that a counter's agent has any business here.
final class DoorGuard extends OncePerRequestFilter {

    private final RequestMatcher publicPages;
    private final TownDoors doors;

    DoorGuard(RequestMatcher publicPages, TownDoors doors) {
        this.publicPages = publicPages;
        this.doors = doors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (doors.whoComes(request).filter(who -> mayEnter(who, request)).isPresent()) {
            chain.doFilter(request, response);
        } else {
            ProblemAnswers.refuse(request, response, StaffError.OTHER_DOOR.failure());
        }
    }

    /// Whether it lives, each may ask who has shown that it is one of us: a service asks itself.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals("/health");
    }

    private boolean mayEnter(IdentityName who, HttpServletRequest request) {
        return who.equals(IdentityName.STAFF_DOOR)
                || (who.equals(IdentityName.PUBLIC_DOOR) && publicPages.matches(request));
    }
}
