package madoguchi.ticket.visit;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import madoguchi.delivery.Outbox;
import madoguchi.event.DepartmentId;
import madoguchi.event.TicketEvent;
import madoguchi.event.TicketEvent.Ending;
import madoguchi.event.TicketEvent.LegQueued;
import madoguchi.event.TicketEvent.VisitClosed;
import madoguchi.event.TicketEvent.VisitOpened;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The only way to change a visit that is open: every change is a row, a step of the board and an event, in one
/// transaction. The visit is locked ([Visits]).
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Journal {

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final ApplicationEventPublisher changes;

    Journal(JdbcClient jdbc, Outbox outbox, ApplicationEventPublisher changes) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.changes = changes;
    }

    /// The visit's row, and its first leg.
    void open(OpenVisit.Arrival arrival, TicketNumber number, DepartmentId department, Instant at) {
        var visit = VisitId.random();
        jdbc.sql("""
                insert into visit (id, day, number, arrived_at, purpose, building, channel, assistance)
                values (:id, :day, :number, :at, :purpose, :building, :channel, :assistance)
                """)
                .param("id", visit.value())
                .param("day", BusinessDays.of(at))
                .param("number", number.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("purpose", arrival.purpose().value())
                .param("building", arrival.building().value())
                .param("channel", arrival.channel().name())
                .param("assistance", arrival.assistance())
                .update();
        outbox.publish(new VisitOpened(visit, number, arrival.purpose(), arrival.building(), arrival.channel()));
        queue(visit, department, at);
    }

    /// One more department for this visit to wait at.
    public void queue(VisitId visit, DepartmentId department, Instant at) {
        var entry = Leg.Entry.at(visit, department);
        stepBoard();
        jdbc.sql("""
                insert into leg (id, visit, department, state, queued_at, since, version)
                values (:id, :visit, :department, 'WAITING', :at, :at, :version)
                """)
                .param("id", entry.id().value())
                .param("visit", visit.value())
                .param("department", department.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("version", entry.version())
                .update();
        outbox.publish(new LegQueued(visit, entry.id(), department));
    }

    /// A leg has moved, and this is what is told of it.
    ///
    /// @throws madoguchi.failure.CounterFailure if the counter has taken another number in the meantime
    public void move(Leg moved, TicketEvent told) {
        try {
            save(moved);
        } catch (DuplicateKeyException e) {
            // The visit is locked, so it is the counter that two transactions want.
            throw VisitError.COUNTER_BUSY.failure(counter(moved) + "番窓口", e);
        }
        outbox.publish(told);
    }

    public void close(VisitId visit, Ending ending) {
        jdbc.sql("update visit set ending = :ending where id = :id and ending is null")
                .param("ending", ending.name())
                .param("id", visit.value())
                .update();
        outbox.publish(new VisitClosed(visit, ending));
    }

    private void save(Leg leg) {
        var step = stepBoard();
        jdbc.sql("""
                update leg
                set state = :state, since = :since, version = :version, counter = :counter, calls = :calls,
                    announcement = case when :state = 'CALLED' then :step else announcement end
                where id = :id
                """)
                .param("state", LegState.of(leg).name())
                .param("since", leg.since().atOffset(ZoneOffset.UTC))
                .param("version", leg.entry().version())
                .param("counter", counter(leg), Types.INTEGER)
                .param("calls", leg instanceof Leg.Called called ? called.calls() : null, Types.INTEGER)
                .param("step", step)
                .param("id", leg.id().value())
                .update();
    }

    private long stepBoard() {
        changes.publishEvent(new BoardChanged());
        return jdbc.sql("update board set sequence = sequence + 1 returning sequence")
                .query(Long.class)
                .single();
    }

    private static @Nullable Integer counter(Leg leg) {
        return switch (leg) {
            case Leg.Called called -> called.counter().value();
            case Leg.Serving serving -> serving.counter().value();
            case Leg.Absent absent -> absent.counter().value();
            case Leg.Finished finished -> finished.counter().value();
            case Leg.Waiting _, Leg.Withdrawn _ -> null;
        };
    }
}
