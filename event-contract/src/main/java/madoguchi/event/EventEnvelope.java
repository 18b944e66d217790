package madoguchi.event;

import java.time.Instant;

/// The outside of every message (CloudEvents 1.0). A redelivered message keeps its id; that id is how its effect
/// stays single.
///
/// @param source the process that publishes: `ticket-service`, `form-service`, `counter-3`
public record EventEnvelope(EventId id, Instant occurredAt, String source, CounterEvent event) {}
