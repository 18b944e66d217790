package madoguchi.form.casework;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.delivery.EventListener;
import madoguchi.delivery.NotYetKnownException;
import madoguchi.event.AgentEvent;
import madoguchi.event.AgentScreenEvent;
import madoguchi.event.CardRequestEvent;
import madoguchi.event.CardRequestEvent.Reason;
import madoguchi.event.EventEnvelope;
import madoguchi.event.FormEvent;
import madoguchi.event.HealthEvent;
import madoguchi.event.TicketEvent;
import madoguchi.event.TicketEvent.LegCalled;
import madoguchi.event.TicketEvent.LegFinished;
import madoguchi.event.TicketEvent.LegMarkedAbsent;
import madoguchi.event.TicketEvent.LegQueued;
import madoguchi.event.TicketEvent.LegRecalled;
import madoguchi.event.TicketEvent.LegReinstated;
import madoguchi.event.TicketEvent.LegStarted;
import madoguchi.event.TicketEvent.LegWithdrawn;
import madoguchi.event.TicketEvent.VisitClosed;
import madoguchi.event.TicketEvent.VisitOpened;
import madoguchi.event.VisitId;
import madoguchi.event.VisitorScreenEvent;
import madoguchi.town.TownProfile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What form-service hears: the queue, and the card readers of all counters.
@Component
class CaseworkListener implements EventListener {

    private final TownProfile town;
    private final CaseFiles files;
    private final ServedVisits visits;
    private final CardDesk cards;
    private final CardArrivals arrivals;
    private final CounterScreens counterScreens;
    private final ApplicationEventPublisher screens;

    CaseworkListener(
            TownProfile town,
            CaseFiles files,
            ServedVisits visits,
            CardDesk cards,
            CardArrivals arrivals,
            CounterScreens counterScreens,
            ApplicationEventPublisher screens) {
        this.town = town;
        this.files = files;
        this.visits = visits;
        this.cards = cards;
        this.arrivals = arrivals;
        this.counterScreens = counterScreens;
        this.screens = screens;
    }

    @Override
    public List<String> topics() {
        var agents = town.counters().stream().map(counter -> town.topics().agent(counter.id()));
        return Stream.concat(Stream.of(town.topics().ticket()), agents).toList();
    }

    @Override
    public void on(EventEnvelope envelope) {
        switch (envelope.event()) {
            case TicketEvent event -> on(event, envelope.occurredAt());
            case AgentEvent event -> arrivals.on(event);
            case AgentScreenEvent event -> on(event);
            case FormEvent _, CardRequestEvent _, VisitorScreenEvent _, HealthEvent _ ->
                throw new IllegalStateException("not on these topics");
        }
    }

    private void on(AgentScreenEvent event) {
        files.holdVisit(event.visit());
        counterScreens.on(event);
    }

    private void on(TicketEvent event, Instant at) {
        switch (event) {
            case VisitOpened opened -> visits.opened(opened.visit(), opened.number());
            case LegStarted started -> started(started, at);
            case LegFinished finished -> finished(finished);
            case VisitClosed closed -> closed(closed.visit());
            case LegQueued _, LegCalled _, LegRecalled _, LegMarkedAbsent _, LegReinstated _, LegWithdrawn _ -> {}
        }
    }

    private void started(LegStarted started, Instant at) {
        requireKnown(started.visit());
        visits.started(started.counter(), started.visit(), started.leg(), at);
        screens.publishEvent(new CounterChanged(started.counter()));
    }

    private void finished(LegFinished finished) {
        requireKnown(finished.visit());
        visits.finished(finished.counter(), finished.leg());
        cards.closeOf(finished.visit(), Reason.CANCELLED_BY_CLERK);
        counterScreens.leave(finished.visit());
        screens.publishEvent(new CounterChanged(finished.counter()));
    }

    /// The wipe: whoever sits down next finds an empty desk.
    private void closed(VisitId visit) {
        requireKnown(visit);
        var counters = visits.of(visit);
        visits.closed(visit);
        cards.closeOf(visit, Reason.VISIT_CLOSED);
        counterScreens.forget(visit);
        counters.forEach(counter -> screens.publishEvent(new CounterChanged(counter)));
    }

    private void requireKnown(VisitId visit) {
        if (!visits.knows(visit)) {
            throw new NotYetKnownException("visit " + visit);
        }
    }
}
