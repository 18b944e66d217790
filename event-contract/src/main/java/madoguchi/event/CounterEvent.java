package madoguchi.event;

import com.fasterxml.jackson.annotation.JsonIgnore;

/// A fact about one visit, one case or one process.
public sealed interface CounterEvent
        permits TicketEvent,
                FormEvent,
                CardRequestEvent,
                VisitorScreenEvent,
                AgentEvent,
                AgentScreenEvent,
                HealthEvent {

    /// What keeps its order: the visit's id, the case's id, or for health the process that speaks.
    @JsonIgnore
    String key();
}
