package madoguchi.ticket.visit;

import java.util.List;
import madoguchi.delivery.EventListener;
import madoguchi.delivery.NotYetKnownException;
import madoguchi.event.AgentEvent;
import madoguchi.event.AgentScreenEvent;
import madoguchi.event.CardRequestEvent;
import madoguchi.event.EventEnvelope;
import madoguchi.event.FormEvent;
import madoguchi.event.FormEvent.CaseDecided;
import madoguchi.event.FormEvent.CaseLinked;
import madoguchi.event.FormEvent.PageChecked;
import madoguchi.event.FormEvent.PagePrinted;
import madoguchi.event.FormEvent.PageRefused;
import madoguchi.event.FormEvent.PageUnconfirmed;
import madoguchi.event.FormEvent.PageWithdrawn;
import madoguchi.event.FormEvent.PagesHandedOver;
import madoguchi.event.HealthEvent;
import madoguchi.event.TicketEvent;
import madoguchi.event.VisitId;
import madoguchi.event.VisitorScreenEvent;
import madoguchi.town.TownProfile;
import org.springframework.stereotype.Component;

/// What the queue makes of what form-service says.
@Component
class HearForms implements EventListener {

    private final TownProfile town;
    private final Visits visits;
    private final FollowDecision decision;
    private final FollowPapers papers;

    HearForms(TownProfile town, Visits visits, FollowDecision decision, FollowPapers papers) {
        this.town = town;
        this.visits = visits;
        this.decision = decision;
        this.papers = papers;
    }

    @Override
    public List<String> topics() {
        return List.of(town.topics().form());
    }

    @Override
    public void on(EventEnvelope envelope) {
        switch (envelope.event()) {
            case FormEvent form -> hear(form);
            // The consumer lets nothing through that is not on its owner's topic.
            case TicketEvent _,
                    CardRequestEvent _,
                    VisitorScreenEvent _,
                    AgentEvent _,
                    AgentScreenEvent _,
                    HealthEvent _ ->
                throw new IllegalStateException("not on this topic: " + envelope.id());
        }
    }

    private void hear(FormEvent event) {
        switch (event) {
            case CaseDecided decided -> decision.follow(visit(decided), decided.decisions());
            case PageChecked checked -> papers.came(visit(checked), checked.print());
            case PagePrinted printed -> papers.came(visit(printed), printed.print());
            case PageUnconfirmed unconfirmed -> papers.came(visit(unconfirmed), unconfirmed.print());
            case PageWithdrawn withdrawn -> papers.withdrawn(visit(withdrawn), withdrawn.print());
            case PagesHandedOver handedOver -> papers.handedOver(visit(handedOver), handedOver.prints());
            case CaseLinked _, PageRefused _ -> {} // nothing for the queue to do
        }
    }

    private Visit visit(FormEvent event) {
        return visits.lock(event.visit()).orElseThrow(() -> new NotYetKnownException("visit " + event.visit()));
    }
}
