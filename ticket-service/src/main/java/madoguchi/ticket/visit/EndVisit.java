package madoguchi.ticket.visit;

import madoguchi.event.TicketEvent.Ending;
import madoguchi.event.VisitId;
import org.springframework.stereotype.Component;

/// A visit ends by itself when no leg is left and no paper waits for its hand-over.
@Component
public class EndVisit {

    private final Visits visits;
    private final Papers papers;
    private final Journal journal;

    EndVisit(Visits visits, Papers papers, Journal journal) {
        this.visits = visits;
        this.papers = papers;
        this.journal = journal;
    }

    /// Real mix-ups happened at the tray, after the software was right. So nobody leaves the counter, and no next number
    /// is called to it, over papers that still lie there.
    ///
    /// @throws madoguchi.failure.CounterFailure if printed papers of this visit wait for their hand-over
    public void requireHandOver(Visit visit) {
        if (papers.areWaiting(visit.id())) {
            throw VisitError.PAPERS_NOT_HANDED_OVER.failure(visit.number() + "番");
        }
    }

    public void ifDone(VisitId id) {
        visits.lock(id)
                .filter(visit -> !visit.closed() && visit.isDone() && !papers.areWaiting(id))
                .ifPresent(visit -> journal.close(id, Ending.COMPLETED));
    }
}
