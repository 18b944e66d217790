package madoguchi.form.casework;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import madoguchi.event.BuildingId;
import madoguchi.event.CounterEvent;
import madoguchi.event.CounterId;
import madoguchi.event.EventEnvelope;
import madoguchi.event.EventId;
import madoguchi.event.LegId;
import madoguchi.event.PurposeCode;
import madoguchi.event.TicketEvent.Channel;
import madoguchi.event.TicketEvent.Ending;
import madoguchi.event.TicketEvent.LegFinished;
import madoguchi.event.TicketEvent.LegStarted;
import madoguchi.event.TicketEvent.VisitClosed;
import madoguchi.event.TicketEvent.VisitOpened;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import org.springframework.transaction.support.TransactionOperations;

/// One visit at one counter, told to the listener as delivery does: each event in a transaction of its own.
record CounterVisit(CaseworkListener listener, TransactionOperations transaction, CounterId counter, VisitId id, LegId leg) {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    static CounterVisit sitsDown(CaseworkListener listener, TransactionOperations transaction, int counter) {
        var visit = new CounterVisit(
                listener, transaction, new CounterId(counter), VisitId.random(), LegId.random());
        visit.hear(new VisitOpened(
                visit.id,
                new TicketNumber(NUMBERS.incrementAndGet()),
                new PurposeCode("bereavement"),
                new BuildingId("main"),
                Channel.KIOSK));
        visit.hear(new LegStarted(visit.id, visit.leg, visit.counter));
        return visit;
    }

    void finishes() {
        hear(new LegFinished(id, leg, counter));
    }

    void closes() {
        hear(new VisitClosed(id, Ending.COMPLETED));
    }

    void hear(CounterEvent event) {
        hear(event, Instant.now());
    }

    void hear(CounterEvent event, Instant at) {
        transaction.executeWithoutResult(
                _ -> listener.on(new EventEnvelope(EventId.random(), at, "test", event)));
    }
}
