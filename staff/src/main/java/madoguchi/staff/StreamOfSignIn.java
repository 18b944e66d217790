package madoguchi.staff;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import madoguchi.screen.StreamPermit;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// A stream that was opened by a signed-in member of staff ends with that sign-in; one of an open page goes on.
final class StreamOfSignIn implements StreamPermit {

    private final SessionRepository<? extends Session> sessions;
    private final AccountTable accounts;
    private final StaffSettings settings;
    private final Clock clock;

    StreamOfSignIn(
            SessionRepository<? extends Session> sessions, AccountTable accounts, StaffSettings settings, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public BooleanSupplier ofThisRequest() {
        if (StaffHeaders.signedIn().isEmpty()) {
            return () -> true;
        }
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        @Nullable HttpSession session = request.getSession(false);
        if (session == null) {
            return () -> false;
        }
        var id = session.getId();
        return () -> isSignedIn(id);
    }

    private boolean isSignedIn(String sessionId) {
        return Optional.ofNullable(sessions.findById(sessionId))
                .flatMap(session -> SignInMark.in(session::getAttribute))
                .filter(mark -> !mark.isOver(clock.instant(), settings))
                .flatMap(mark -> accounts.findUsable(mark.account()))
                .isPresent();
    }
}
