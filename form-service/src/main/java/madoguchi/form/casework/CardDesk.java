package madoguchi.form.casework;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import madoguchi.delivery.Outbox;
import madoguchi.event.CardRequestEvent.CardRequestClosed;
import madoguchi.event.CardRequestEvent.CardRequested;
import madoguchi.event.CardRequestEvent.Reason;
import madoguchi.event.CardRequestId;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.casework.CardRequest.Asked;
import madoguchi.form.casework.CardRequest.Open;
import madoguchi.form.casework.CardRequest.Progress;
import madoguchi.form.person.Role;
import madoguchi.seal.SealKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens and closes card requests: one open request at a counter, none without somebody who waits for it.
@Component
class CardDesk {

    private final ServedVisits served;
    private final CaseFiles files;
    private final CardRequests requests;
    private final CardSettings settings;
    private final Outbox outbox;
    private final ApplicationEventPublisher screens;
    private final Clock clock;

    CardDesk(
            ServedVisits served,
            CaseFiles files,
            CardRequests requests,
            CardSettings settings,
            Outbox outbox,
            ApplicationEventPublisher screens,
            Clock clock) {
        this.served = served;
        this.files = files;
        this.requests = requests;
        this.settings = settings;
        this.outbox = outbox;
        this.screens = screens;
        this.clock = clock;
    }

    @Transactional
    CardRequestId open(VisitId visit, CounterId counter, Role role) {
        served.require(counter, visit);
        files.lockOf(visit);
        requests.lockOpenAt(counter).ifPresent(older -> close(older, Reason.REPLACED));
        // The seal binds milliseconds; the database keeps more.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var asked = new Asked(CardRequestId.random(), visit, counter, role, now.plus(settings.patience()));
        var request = new Open(asked, SealKey.generate(), new Progress.Sent());
        requests.add(request, now);
        outbox.publish(new CardRequested(
                visit, asked.id(), counter, asked.expiresAt(), request.key().publicKey()));
        screens.publishEvent(new CaseChanged(visit));
        return asked.id();
    }

    @Transactional
    void cancel(VisitId visit, CounterId counter) {
        served.require(counter, visit);
        requests.lockOpenAt(counter).ifPresent(open -> close(open, Reason.CANCELLED_BY_CLERK));
    }

    @Transactional
    void closeOf(VisitId visit, Reason reason) {
        requests.lockOpenOf(visit).forEach(open -> close(open, reason));
    }

    @Transactional
    void closeFor(VisitId visit, Role role) {
        requests.lockOpenOf(visit).stream()
                .filter(open -> open.asked().role() == role)
                .forEach(open -> close(open, Reason.CANCELLED_BY_CLERK));
    }

    @Transactional
    void closeExpired() {
        requests.lockExpired(clock.instant()).forEach(open -> close(open, Reason.EXPIRED));
    }

    private void close(Open open, Reason reason) {
        var asked = open.asked();
        requests.save(open.close(reason));
        outbox.publish(new CardRequestClosed(asked.visit(), asked.id(), asked.counter(), reason));
        screens.publishEvent(new CaseChanged(asked.visit()));
    }
}
