package madoguchi.ticket.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import madoguchi.event.CounterId;
import madoguchi.event.DepartmentId;
import madoguchi.event.LegId;
import madoguchi.event.PurposeCode;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import madoguchi.ticket.visit.BusinessDays;
import madoguchi.ticket.visit.LegState;
import madoguchi.town.TownProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads [CounterQueue]s.
@Component
class CounterQueues {

    private static final String PLACES = """
            select leg.*, visit.number, visit.purpose, visit.assistance, visit.day, underway.counter as underway_at
            from leg
            join visit on visit.id = leg.visit
            left join leg underway on underway.visit = leg.visit and underway.state in ('CALLED', 'SERVING')
            """;

    private final JdbcClient jdbc;
    private final TownProfile town;
    private final BusinessDays days;
    private final Clock clock;

    CounterQueues(JdbcClient jdbc, TownProfile town, BusinessDays days, Clock clock) {
        this.jdbc = jdbc;
        this.town = town;
        this.days = days;
        this.clock = clock;
    }

    /// @throws madoguchi.failure.CounterFailure if the town has no such counter
    CounterQueue of(CounterId counter) {
        var places = places(counter, Reach.of(town, town.counter(counter)));
        var current = places.stream().filter(CounterQueues::isUnderway).findFirst();
        return new CounterQueue(
                counter, current.orElse(null), in(places, LegState.WAITING), in(places, LegState.ABSENT));
    }

    /// All that is open in the whole town, also what is left over from earlier days.
    List<CounterQueue.Place> all() {
        return jdbc.sql(PLACES + """
                where leg.state in ('WAITING', 'CALLED', 'SERVING', 'ABSENT')
                order by visit.day, visit.arrived_at, leg.sequence
                """).query(this::place).list();
    }

    private List<CounterQueue.Place> places(CounterId counter, Reach reach) {
        return jdbc.sql(PLACES + """
                where (leg.counter = :counter and leg.state in ('CALLED', 'SERVING'))
                   or (leg.state in ('WAITING', 'ABSENT') and visit.day = :day
                       and (visit.building, leg.department) in (
                           select * from unnest(:buildings::text[], :departments::text[])))
                order by array_position(:preference::text[], leg.department), visit.arrived_at, leg.sequence
                """)
                .param("counter", counter.value())
                .param("buildings", reach.buildings())
                .param("departments", reach.departments())
                .param("preference", reach.order())
                .param("day", days.today())
                .query(this::place)
                .list();
    }

    private CounterQueue.Place place(ResultSet row, int index) throws SQLException {
        var state = LegState.valueOf(row.getString("state"));
        var since = instant(row, state == LegState.WAITING ? "queued_at" : "since");
        return new CounterQueue.Place(
                new TicketNumber(row.getInt("number")),
                new VisitId(row.getObject("visit", UUID.class)),
                new LegId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                state,
                town.department(new DepartmentId(row.getString("department"))).name(),
                town.purpose(new PurposeCode(row.getString("purpose"))).label(),
                since,
                CounterQueue.Place.minutes(since, clock.instant()),
                row.getInt("calls"),
                row.getBoolean("assistance"),
                counter(row),
                row.getObject("day", LocalDate.class).equals(days.today()));
    }

    private static @Nullable CounterId counter(ResultSet row) throws SQLException {
        var number = row.getObject("underway_at", Integer.class);
        return number == null ? null : new CounterId(number);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static boolean isUnderway(CounterQueue.Place place) {
        return place.state() == LegState.CALLED || place.state() == LegState.SERVING;
    }

    private static List<CounterQueue.Place> in(List<CounterQueue.Place> places, LegState state) {
        return places.stream().filter(place -> place.state() == state).toList();
    }
}
