package madoguchi.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

/// Keeps only the account's id in the session and reads the account anew for every request: what an administrator changes
/// counts at once in both services. Asked lazily; an open page never gets here, and no session is opened for looking.
final class AccountInSession implements SecurityContextRepository {

    /// Finer than this, the time of the last action is not written.
    private static final Duration COARSE = Duration.ofSeconds(30);

    private final AccountTable accounts;
    private final StaffSettings settings;
    private final Clock clock;

    AccountInSession(AccountTable accounts, StaffSettings settings, Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("deprecation") // the method to implement; its replacement calls it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var request = holder.getRequest();
        @Nullable HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .flatMap(open -> memberOf(open, request))
                .map(AccountInSession::contextOf)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof StaffMember member) {
            var session = request.getSession();
            new SignInMark(member.id(), clock.instant(), clock.instant()).writeTo(session::setAttribute);
            session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, member.getName());
        } else {
            Optional.ofNullable(request.getSession(false))
                    .ifPresent(session -> session.removeAttribute(SignInMark.ACCOUNT));
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> SignInMark.in(session::getAttribute))
                .isPresent();
    }

    private Optional<StaffMember> memberOf(HttpSession session, HttpServletRequest request) {
        var mark = SignInMark.in(session::getAttribute);
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        var account = accounts.findUsable(mark.get().account());
        if (account.isEmpty() || mark.get().isOver(clock.instant(), settings)) {
            session.invalidate();
            return Optional.empty();
        }
        touch(session, mark.get(), request);
        return account.map(Account::member);
    }

    private void touch(HttpSession session, SignInMark mark, HttpServletRequest request) {
        var now = clock.instant();
        if (isActionOfAPerson(request) && mark.actedAt().plus(COARSE).isBefore(now)) {
            mark.actedAt(now).writeTo(session::setAttribute);
        }
    }

    /// A desk that refreshes its queue panel all night must not keep its clerk signed in.
    private static boolean isActionOfAPerson(HttpServletRequest request) {
        @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
        var isStream = accept != null && accept.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
        return !isStream && request.getHeader("Quiet") == null;
    }

    private static SecurityContext contextOf(StaffMember member) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(member, null, List.of()));
    }
}
