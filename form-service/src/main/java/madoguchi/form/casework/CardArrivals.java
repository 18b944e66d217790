package madoguchi.form.casework;

import java.time.Clock;
import java.time.Instant;
import madoguchi.delivery.Outbox;
import madoguchi.event.AgentEvent;
import madoguchi.event.AgentEvent.CardAwaited;
import madoguchi.event.AgentEvent.CardNotRead;
import madoguchi.event.AgentEvent.CardRead;
import madoguchi.event.AgentEvent.PinAsked;
import madoguchi.event.CardRequestEvent.CardAccepted;
import madoguchi.event.CardRequestEvent.CardRefused;
import madoguchi.form.casework.CardRequest.Accepted;
import madoguchi.form.casework.CardRequest.Closed;
import madoguchi.form.casework.CardRequest.Open;
import madoguchi.form.casework.CardRequest.Progress;
import madoguchi.form.casework.CardRequest.Read;
import madoguchi.form.casework.CardRequest.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the counters' agents say, held against what was asked for. A card is taken while its request is open, from the
/// counter and for the visit it was asked for, or not at all.
@Component
class CardArrivals {

    private final CaseFiles files;
    private final CardRequests requests;
    private final CardIntake intake;
    private final CardIncidents incidents;
    private final Outbox outbox;
    private final ApplicationEventPublisher screens;
    private final Clock clock;

    CardArrivals(
            CaseFiles files,
            CardRequests requests,
            CardIntake intake,
            CardIncidents incidents,
            Outbox outbox,
            ApplicationEventPublisher screens,
            Clock clock) {
        this.files = files;
        this.requests = requests;
        this.intake = intake;
        this.incidents = incidents;
        this.outbox = outbox;
        this.screens = screens;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void on(AgentEvent event) {
        files.holdVisit(event.visit());
        switch (event) {
            case CardAwaited _ -> advance(event, new Progress.AwaitingCard());
            case PinAsked asked -> advance(event, new Progress.AwaitingPin(asked.triesLeft(), asked.secret()));
            case CardNotRead unread -> advance(event, notRead(unread));
            case CardRead read -> take(read);
        }
    }

    private static Progress.NotRead notRead(CardNotRead event) {
        return new Progress.NotRead(
                event.problem(), event.triesLeft(), event.secret(), event.kind(), event.statusWord());
    }

    /// News of a request that has ended meanwhile changes nothing: the clerk has moved on.
    private void advance(AgentEvent event, Progress progress) {
        requests.lock(event.request()).ifPresent(request -> {
            switch (request) {
                case Open open when belongs(open, event) -> {
                    requests.save(open.progress(progress), now());
                    screens.publishEvent(new CaseChanged(event.visit()));
                }
                case Open _, Read _, Accepted _, Refused _, Closed _ -> {}
            }
        });
    }

    private void take(CardRead read) {
        var request = requests.lock(read.request()).orElse(null);
        switch (request) {
            case Open open when belongs(open, read) -> take(open, read);
            case Open _ -> refuse(read, CardError.NOT_ASKED_HERE);
            case Read _, Accepted _, Refused _, Closed _ -> refuse(read, CardError.TOO_LATE);
            case null -> refuse(read, CardError.NOT_ASKED_HERE);
        }
    }

    private void take(Open open, CardRead read) {
        switch (intake.take(open, read.sealed(), now())) {
            case CardIntake.Taken _ -> accept(open.accept(), read);
            case CardIntake.ToLookAt _ -> accept(open.read(read.sealed()), read);
            case CardIntake.WrongCard _ -> {
                requests.save(open.refuse(CardError.CARD_OF_DECEASED), now());
                refuse(read, CardError.CARD_OF_DECEASED);
            }
            case CardIntake.NotTaken(var why) -> refuse(read, why);
        }
    }

    /// What the card said is here, in the case or before the clerk: the card may go.
    private void accept(CardRequest request, CardRead read) {
        requests.save(request, now());
        outbox.publish(new CardAccepted(read.visit(), read.request(), read.counter()));
        screens.publishEvent(new CaseChanged(read.visit()));
    }

    private void refuse(CardRead read, CardError why) {
        incidents.add(read, why, now());
        outbox.publish(new CardRefused(read.visit(), read.request(), read.counter(), why.code()));
        screens.publishEvent(new CaseChanged(read.visit()));
    }

    private static boolean belongs(Open open, AgentEvent event) {
        return open.asked().visit().equals(event.visit())
                && open.asked().counter().equals(event.counter());
    }

    private Instant now() {
        return clock.instant();
    }
}
