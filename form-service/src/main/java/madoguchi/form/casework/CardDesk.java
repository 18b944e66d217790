package madoguchi.form.casework;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import madoguchi.delivery.Outbox;
import madoguchi.event.AgentEvent.Secret;
import madoguchi.event.CardRequestEvent.CardRequestClosed;
import madoguchi.event.CardRequestEvent.CardRequested;
import madoguchi.event.CardRequestEvent.Reason;
import madoguchi.event.CardRequestId;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.casework.CardRequest.Asked;
import madoguchi.form.casework.CardRequest.Open;
import madoguchi.form.casework.CardRequest.Progress;
import madoguchi.form.casework.CardRequest.Waiting;
import madoguchi.form.person.Role;
import madoguchi.seal.SealKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens and closes card requests: one open request at a counter, none without somebody who waits for it.
@Component
class CardDesk {

    private final ServedVisits served;
    private final CaseFiles files;
    private final CardRequests requests;
    private final CounterScreens counterScreens;
    private final CardSettings settings;
    private final Outbox outbox;
    private final ApplicationEventPublisher screens;
    private final Clock clock;

    CardDesk(
            ServedVisits served,
            CaseFiles files,
            CardRequests requests,
            CounterScreens counterScreens,
            CardSettings settings,
            Outbox outbox,
            ApplicationEventPublisher screens,
            Clock clock) {
        this.served = served;
        this.files = files;
        this.requests = requests;
        this.counterScreens = counterScreens;
        this.settings = settings;
        this.outbox = outbox;
        this.screens = screens;
        this.clock = clock;
    }

    @Transactional
    CardRequestId open(VisitId visit, CounterId counter, Role role, CardManner manner) {
        served.require(counter, visit);
        files.lockOf(visit);
        var printedNumber = manner == CardManner.PRINTED_NUMBER
                || (manner == CardManner.LAST_TRY && requireTold(visit, counter, role) == Secret.NUMBER_B);
        counterScreens.closeAt(counter);
        requests.lockWaitingAt(counter).ifPresent(older -> close(older, Reason.REPLACED));
        // The seal binds milliseconds; the database keeps more.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var asked = new Asked(CardRequestId.random(), visit, counter, role, now.plus(settings.patience()));
        var request = new Open(asked, SealKey.generate(), new Progress.Sent());
        requests.add(request, now);
        outbox.publish(new CardRequested(
                visit,
                asked.id(),
                counter,
                asked.expiresAt(),
                request.key().publicKey(),
                manner == CardManner.LAST_TRY ? true : null,
                printedNumber ? true : null));
        screens.publishEvent(new CaseChanged(visit));
        return asked.id();
    }

    /// Whoever consents has been told: of this card, at this counter, a moment ago.
    ///
    /// @return of which secret
    private @Nullable Secret requireTold(VisitId visit, CounterId counter, Role role) {
        if (requests.newest(visit, counter).orElse(null) instanceof Open(var asked, _, Progress.NotRead notRead)
                && asked.role() == role
                && notRead.isLastTry()) {
            return notRead.secret();
        }
        throw CardError.CONSENT_TOO_EARLY.failure();
    }

    @Transactional
    void cancel(VisitId visit, CounterId counter) {
        served.require(counter, visit);
        requests.lockWaitingAt(counter).ifPresent(open -> close(open, Reason.CANCELLED_BY_CLERK));
    }

    @Transactional
    void closeOf(VisitId visit, Reason reason) {
        requests.lockWaitingOf(visit).forEach(open -> close(open, reason));
    }

    @Transactional
    void closeFor(VisitId visit, Role role) {
        requests.lockWaitingOf(visit).stream()
                .filter(open -> open.asked().role() == role)
                .forEach(open -> close(open, Reason.CANCELLED_BY_CLERK));
    }

    @Transactional
    void closeExpired() {
        var now = clock.instant();
        requests.lockExpired(now, now.minus(settings.look())).forEach(open -> close(open, Reason.EXPIRED));
    }

    private void close(Waiting request, Reason reason) {
        var asked = request.asked();
        requests.save(request.close(reason), clock.instant());
        outbox.publish(new CardRequestClosed(asked.visit(), asked.id(), asked.counter(), reason));
        screens.publishEvent(new CaseChanged(asked.visit()));
    }
}
