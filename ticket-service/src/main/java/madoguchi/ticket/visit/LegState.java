package madoguchi.ticket.visit;

/// The states of [Leg] by the name that rows, screens and programs know them by.
public enum LegState {
    WAITING,
    CALLED,
    SERVING,
    ABSENT,
    FINISHED,
    WITHDRAWN;

    public static LegState of(Leg leg) {
        return switch (leg) {
            case Leg.Waiting _ -> WAITING;
            case Leg.Called _ -> CALLED;
            case Leg.Serving _ -> SERVING;
            case Leg.Absent _ -> ABSENT;
            case Leg.Finished _ -> FINISHED;
            case Leg.Withdrawn _ -> WITHDRAWN;
        };
    }
}
