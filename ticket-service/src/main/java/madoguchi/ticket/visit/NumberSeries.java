package madoguchi.ticket.visit;

import java.time.LocalDate;
import madoguchi.event.TicketNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The day's numbers: one series for the whole town and all purposes, from 1, every business day.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NumberSeries {

    private static final int GREATEST = 9999;

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The next number of this day. Whoever wants another one waits until this transaction ends, so that none is lost.
    TicketNumber next(LocalDate day) {
        return jdbc.sql("""
                insert into number_series (day, last) values (:day, 1)
                on conflict (day) do update set last = number_series.last + 1 where number_series.last < :greatest
                returning last
                """)
                .param("day", day)
                .param("greatest", GREATEST)
                .query(Integer.class)
                .optional()
                .map(TicketNumber::new)
                .orElseThrow(VisitError.NUMBERS_USED_UP::failure);
    }
}
