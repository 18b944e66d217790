package madoguchi.event;

/// The life of a visit in the queue. Published by ticket-service on `<town>.ticket`.
public sealed interface TicketEvent extends CounterEvent {

    VisitId visit();

    @Override
    default String key() {
        return visit().toString();
    }

    /// Somebody came and has one number for the whole visit.
    @WireName("visit.opened.v1")
    record VisitOpened(VisitId visit, TicketNumber number, PurposeCode purpose, BuildingId building, Channel channel)
            implements TicketEvent {}

    /// The visit waits at one more department, under the same number.
    @WireName("leg.queued.v1")
    record LegQueued(VisitId visit, LegId leg, DepartmentId department) implements TicketEvent {}

    /// Called to this counter; screens and voices say so.
    @WireName("leg.called.v1")
    record LegCalled(VisitId visit, LegId leg, TicketNumber number, CounterId counter) implements TicketEvent {}

    /// Called once more, by the counter that called before.
    ///
    /// @param calls how often the number has been called by now, the first call included
    @WireName("leg.recalled.v1")
    record LegRecalled(VisitId visit, LegId leg, TicketNumber number, CounterId counter, int calls)
            implements TicketEvent {}

    /// The visitor sits down: called is not yet served.
    @WireName("leg.started.v1")
    record LegStarted(VisitId visit, LegId leg, CounterId counter) implements TicketEvent {}

    /// This department is done with this visit.
    @WireName("leg.finished.v1")
    record LegFinished(VisitId visit, LegId leg, CounterId counter) implements TicketEvent {}

    /// Called, and nobody came. The number keeps its turn.
    @WireName("leg.marked-absent.v1")
    record LegMarkedAbsent(VisitId visit, LegId leg, CounterId counter) implements TicketEvent {}

    /// Back from absence, with the seniority of the first arrival.
    @WireName("leg.reinstated.v1")
    record LegReinstated(VisitId visit, LegId leg) implements TicketEvent {}

    /// No longer needed: a newer decision does not name the department, or the visit was withdrawn.
    @WireName("leg.withdrawn.v1")
    record LegWithdrawn(VisitId visit, LegId leg) implements TicketEvent {}

    /// Nothing more waits under this number. Screens and agents forget the visit; the case stays.
    @WireName("visit.closed.v1")
    record VisitClosed(VisitId visit, Ending ending) implements TicketEvent {}

    /// Where the number was drawn.
    enum Channel {
        KIOSK,
        CLERK
    }

    enum Ending {
        COMPLETED,
        /// Gone without being served: the clerk says so.
        WITHDRAWN
    }
}
