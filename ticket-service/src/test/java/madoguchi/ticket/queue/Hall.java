package madoguchi.ticket.queue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import madoguchi.delivery.EventListener;
import madoguchi.event.BuildingId;
import madoguchi.event.CounterId;
import madoguchi.event.EventEnvelope;
import madoguchi.event.EventId;
import madoguchi.event.FormEvent;
import madoguchi.event.PurposeCode;
import madoguchi.event.TicketEvent.Channel;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import madoguchi.ticket.RunningTicketService;
import madoguchi.ticket.visit.OpenVisit;
import madoguchi.ticket.visit.Seen;
import madoguchi.ticket.visit.WithdrawVisit;

/// What people in the hall do, in the words of the hall.
public final class Hall {

    private final RunningTicketService service;

    public Hall(RunningTicketService service) {
        this.service = service;
    }

    public TicketNumber arrive(String purpose) {
        return arrive(purpose, "main");
    }

    public TicketNumber arrive(String purpose, String building) {
        return service.get(OpenVisit.class)
                .open(new OpenVisit.Arrival(new BuildingId(building), new PurposeCode(purpose), Channel.KIOSK, false));
    }

    public Optional<TicketNumber> next(int counter) {
        return service.get(CallNext.class).call(new CounterId(counter));
    }

    public void call(int counter, TicketNumber number) {
        service.get(CallNumber.class).call(new CounterId(counter), number);
    }

    public void recall(int counter) {
        service.get(CounterWork.class).recall(new CounterId(counter), current(counter));
    }

    public void start(int counter) {
        service.get(CounterWork.class).start(new CounterId(counter), current(counter));
    }

    public void finish(int counter) {
        service.get(CounterWork.class).finish(new CounterId(counter), current(counter));
    }

    public void absent(int counter) {
        service.get(CounterWork.class).markAbsent(new CounterId(counter), current(counter));
    }

    public void serve(int counter, TicketNumber number) {
        call(counter, number);
        start(counter);
        finish(counter);
    }

    public void reinstate(int counter) {
        service.get(CounterWork.class).reinstate(seen(queue(counter).absent().getFirst()));
    }

    public void withdraw(CounterQueue.Place place) {
        service.get(WithdrawVisit.class).withdraw(seen(place));
    }

    public CounterQueue queue(int counter) {
        return service.get(CounterQueues.class).of(new CounterId(counter));
    }

    /// A clerk opens the panel.
    public void open(int counter) {
        service.get(AttendedCounters.class).seen(new CounterId(counter));
    }

    public List<TicketNumber> waiting(int counter) {
        return queue(counter).waiting().stream().map(CounterQueue.Place::number).toList();
    }

    public Seen current(int counter) {
        return seen(Optional.ofNullable(queue(counter).current()).orElseThrow());
    }

    public VisitId visit(TicketNumber number) {
        return new VisitId(service.jdbc()
                .sql("select id from visit where number = ? order by day desc limit 1")
                .param(number.value())
                .query(UUID.class)
                .single());
    }

    /// As the inbox would: in a transaction of its own.
    public void hear(FormEvent event) {
        service.transaction()
                .executeWithoutResult(_ -> service.get(EventListener.class)
                        .on(new EventEnvelope(EventId.random(), service.clock().instant(), "form-service", event)));
    }

    /// The wire names of all events so far, in the order of their commits.
    public List<String> told() {
        return service.texts("select type from event order by position");
    }

    public static Seen seen(CounterQueue.Place place) {
        return new Seen(place.leg(), place.version());
    }
}
