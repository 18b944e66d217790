package madoguchi.form.casework;

import java.time.Instant;
import java.util.Optional;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import org.springframework.stereotype.Component;

/// What the desk may know of card requests.
@Component
public class CardNews {

    private final CardRequests requests;
    private final CardIncidents incidents;

    CardNews(CardRequests requests, CardIncidents incidents) {
        this.requests = requests;
        this.incidents = incidents;
    }

    /// The newest request of this visit at this counter, open or ended.
    public Optional<CardRequest> newest(VisitId visit, CounterId counter) {
        return requests.newest(visit, counter);
    }

    /// When it ended; empty while it waits.
    public Optional<Instant> endOf(CardRequest request) {
        return requests.endOf(request.asked().id());
    }

    /// Why what came for an open request was not taken.
    public Optional<CardError> refusal(CardRequest.Open request) {
        return incidents.newestOf(request.asked().id());
    }
}
