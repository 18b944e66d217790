package madoguchi.ticket.visit;

import java.time.Instant;
import madoguchi.event.CounterId;
import madoguchi.event.DepartmentId;
import madoguchi.event.LegId;
import madoguchi.event.VisitId;

/// A leg (窓口での一区間): one queue entry of a visit at one department.
///
/// A state offers only the moves it allows, so an illegal move does not compile. `docs/leg-states.md` is drawn from
/// these signatures.
public sealed interface Leg {

    Entry entry();

    /// Since when it has been in this state.
    Instant since();

    default LegId id() {
        return entry().id();
    }

    default DepartmentId department() {
        return entry().department();
    }

    /// Waits to be called. Its turn comes from the visit's arrival, not from [#since()].
    record Waiting(Entry entry, Instant since) implements Leg {

        public Called call(CounterId counter, Instant at) {
            return new Called(entry.moved(), at, counter, 1);
        }

        public Withdrawn withdraw(Instant at) {
            return new Withdrawn(entry.moved(), at);
        }
    }

    /// Called to a counter and on the way there. Called is not yet served.
    ///
    /// @param calls how often the number has been called by now, the first call included
    record Called(Entry entry, Instant since, CounterId counter, int calls) implements Leg {

        public Called recall(Instant at) {
            return new Called(entry.moved(), at, counter, calls + 1);
        }

        public Serving start(Instant at) {
            return new Serving(entry.moved(), at, counter);
        }

        public Absent markAbsent(Instant at) {
            return new Absent(entry.moved(), at, counter);
        }

        public Withdrawn withdraw(Instant at) {
            return new Withdrawn(entry.moved(), at);
        }
    }

    /// The visitor sits at the counter.
    record Serving(Entry entry, Instant since, CounterId counter) implements Leg {

        public Finished finish(Instant at) {
            return new Finished(entry.moved(), at, counter);
        }
    }

    /// Called, and nobody came. The turn is kept.
    ///
    /// @param counter where the number was called
    record Absent(Entry entry, Instant since, CounterId counter) implements Leg {

        public Waiting reinstate(Instant at) {
            return new Waiting(entry.moved(), at);
        }

        public Withdrawn withdraw(Instant at) {
            return new Withdrawn(entry.moved(), at);
        }
    }

    /// This department is done with this visit.
    record Finished(Entry entry, Instant since, CounterId counter) implements Leg {}

    /// Not needed any more, and never served.
    record Withdrawn(Entry entry, Instant since) implements Leg {}

    /// What stays the same from state to state.
    ///
    /// @param version how many moves were made; a command names the one it saw
    record Entry(LegId id, VisitId visit, DepartmentId department, int version) {

        public static Entry at(VisitId visit, DepartmentId department) {
            return new Entry(LegId.random(), visit, department, 0);
        }

        Entry moved() {
            return new Entry(id, visit, department, version + 1);
        }
    }
}
