package madoguchi.form.casework;

import java.time.Clock;
import madoguchi.delivery.Outbox;
import madoguchi.event.CaseId;
import madoguchi.event.FormEvent.CaseLinked;
import madoguchi.event.VisitId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens the case of a visit. A visit has one: opening it again finds the same.
@Component
public class OpenCase {

    private final CaseFiles files;
    private final Outbox outbox;
    private final ApplicationEventPublisher screens;
    private final Clock clock;

    OpenCase(CaseFiles files, Outbox outbox, ApplicationEventPublisher screens, Clock clock) {
        this.files = files;
        this.outbox = outbox;
        this.screens = screens;
        this.clock = clock;
    }

    /// @throws madoguchi.failure.CounterFailure if the visit is unknown or over
    @Transactional
    public CaseId open(VisitId visit) {
        files.holdOpenVisit(visit);
        return files.find(visit).orElseGet(() -> opened(visit));
    }

    private CaseId opened(VisitId visit) {
        var id = files.open(visit, clock.instant());
        outbox.publish(new CaseLinked(id, visit));
        screens.publishEvent(new CaseChanged(visit));
        return id;
    }
}
