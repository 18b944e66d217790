package madoguchi.ticket.visit;

import java.util.List;
import madoguchi.event.PrintRequestId;
import madoguchi.event.VisitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Which printed papers of a visit nobody has handed over yet.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Papers {

    private final JdbcClient jdbc;

    Papers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// On its way to the printer, printed, or perhaps printed: either way somebody has to look for the paper.
    void came(VisitId visit, PrintRequestId print) {
        save(visit, print, false);
    }

    void withdrawn(VisitId visit, PrintRequestId print) {
        jdbc.sql("delete from paper where visit = :visit and print = :print")
                .param("visit", visit.value())
                .param("print", print.value())
                .update();
    }

    void handedOver(VisitId visit, List<PrintRequestId> prints) {
        prints.forEach(print -> save(visit, print, true));
    }

    boolean areWaiting(VisitId visit) {
        return jdbc.sql("select exists (select from paper where visit = :visit and not handed_over)")
                .param("visit", visit.value())
                .query(Boolean.class)
                .single();
    }

    private void save(VisitId visit, PrintRequestId print, boolean handedOver) {
        jdbc.sql("""
                insert into paper (visit, print, handed_over) values (:visit, :print, :handedOver)
                on conflict (visit, print) do update set handed_over = :handedOver
                """)
                .param("visit", visit.value())
                .param("print", print.value())
                .param("handedOver", handedOver)
                .update();
    }
}
