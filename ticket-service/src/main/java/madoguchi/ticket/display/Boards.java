package madoguchi.ticket.display;

import java.util.List;
import madoguchi.event.BuildingId;
import madoguchi.event.CounterId;
import madoguchi.event.TicketNumber;
import madoguchi.ticket.queue.Reach;
import madoguchi.ticket.queue.WaitingLine;
import madoguchi.ticket.visit.BusinessDays;
import madoguchi.town.TownProfile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Reads [Board]s.
@Component
class Boards {

    private static final int RECENT = 6;

    private final JdbcClient jdbc;
    private final TownProfile town;
    private final WaitingLine line;
    private final BusinessDays days;

    Boards(JdbcClient jdbc, TownProfile town, WaitingLine line, BusinessDays days) {
        this.jdbc = jdbc;
        this.town = town;
        this.line = line;
        this.days = days;
    }

    DisplayFeed.Moment moment() {
        var sequence = jdbc.sql("select sequence from board").query(Long.class).single();
        return new DisplayFeed.Moment(sequence, days.today());
    }

    /// Both statements see the same moment.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Board of(BuildingId building) {
        return new Board(line.count(Reach.of(town, building)), calls(building));
    }

    /// A number has one line: where it is called now, else where it missed its call, else where it was called lately.
    private List<Board.Call> calls(BuildingId building) {
        return jdbc.sql("""
                with shown as (
                    select distinct on (visit.number) visit.number, leg.counter, leg.announcement,
                           case leg.state when 'CALLED' then 'CALLED' when 'ABSENT' then 'ABSENT' else 'RECENT' end as state
                    from leg
                    join visit on visit.id = leg.visit
                    where visit.day = :day and leg.counter = any(:counters::integer[])
                    order by visit.number, leg.state <> 'CALLED', leg.state <> 'ABSENT', leg.announcement desc),
                ranked as (
                    select *, row_number() over (partition by state order by announcement desc) as rank from shown)
                select * from ranked where state <> 'RECENT' or rank <= :recent order by announcement desc
                """)
                .param("day", days.today())
                .param("counters", counters(building))
                .param("recent", RECENT)
                .query((row, _) -> new Board.Call(
                        new TicketNumber(row.getInt("number")),
                        new CounterId(row.getInt("counter")),
                        Board.State.valueOf(row.getString("state")),
                        row.getLong("announcement")))
                .list();
    }

    private Integer[] counters(BuildingId building) {
        return town.counters().stream()
                .filter(counter -> counter.building().equals(building))
                .map(counter -> counter.id().value())
                .toArray(Integer[]::new);
    }
}
