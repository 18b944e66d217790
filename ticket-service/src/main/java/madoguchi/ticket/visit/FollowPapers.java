package madoguchi.ticket.visit;

import java.util.List;
import madoguchi.event.PrintRequestId;
import org.springframework.stereotype.Component;

/// Keeps account of printed papers, and ends a visit that waited for nothing but their hand-over.
@Component
class FollowPapers {

    private final Papers papers;
    private final EndVisit end;

    FollowPapers(Papers papers, EndVisit end) {
        this.papers = papers;
        this.end = end;
    }

    void came(Visit visit, PrintRequestId print) {
        papers.came(visit.id(), print);
    }

    /// The paper is not to be handed over: nobody waits for it any more.
    void withdrawn(Visit visit, PrintRequestId print) {
        papers.withdrawn(visit.id(), print);
        end.ifDone(visit.id());
    }

    void handedOver(Visit visit, List<PrintRequestId> prints) {
        papers.handedOver(visit.id(), prints);
        end.ifDone(visit.id());
    }
}
