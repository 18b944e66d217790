package madoguchi.staff;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/// All sign-ins of an account, wherever they were made.
final class StaffSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    StaffSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    void endAll(StaffId id) {
        sessions.findByPrincipalName(id.toString()).keySet().forEach(sessions::deleteById);
    }

    /// After a change of password: whoever else is signed in may have known the old one.
    void endOthers(StaffId id, String kept) {
        sessions.findByPrincipalName(id.toString()).keySet().stream()
                .filter(session -> !session.equals(kept))
                .forEach(sessions::deleteById);
    }
}
