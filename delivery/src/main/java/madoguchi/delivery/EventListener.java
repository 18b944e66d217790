package madoguchi.delivery;

import java.util.List;
import madoguchi.event.EventEnvelope;

/// What a service does when it hears. One per service; called inside the inbox's transaction.
///
/// A [madoguchi.failure.CounterFailure] that is temporary is tried again; anything else thrown parks the visit.
public interface EventListener {

    /// The topics this service reads.
    List<String> topics();

    void on(EventEnvelope envelope);
}
