package madoguchi.ticket.display;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import madoguchi.event.CounterId;
import madoguchi.event.TicketNumber;

/// What one building's displays show. These fields and no others: see ADR 0009 and the test that names them.
///
/// @param waiting how many numbers wait
/// @param calls one for each number, the latest announcement first
record Board(int waiting, List<Call> calls) {

    Board {
        calls = List.copyOf(calls);
    }

    /// What a display that shows this board has to change to show the next one.
    Change to(Board next) {
        var put = next.calls.stream().filter(call -> !calls.contains(call)).toList();
        var after = next.byNumber();
        var removed = calls.stream()
                .map(Call::number)
                .filter(number -> !after.containsKey(number))
                .toList();
        return new Change(next.waiting, put, removed);
    }

    private Map<TicketNumber, Call> byNumber() {
        return calls.stream().collect(Collectors.toMap(Call::number, Function.identity()));
    }

    /// @param announcement grows with every call and recall in the town; what a display has not announced yet is greater
    record Call(TicketNumber number, CounterId counter, State state, long announcement) {}

    /// Everything, for a display that begins.
    ///
    /// @param sequence no announcement on this board is greater
    record Snapshot(long sequence, int waiting, List<Call> calls) {

        public List<Call> in(State state) {
            return calls.stream().filter(call -> call.state() == state).toList();
        }
    }

    /// How things are now, never by how much: a display may hear a change that its snapshot held already.
    record Change(int waiting, List<Call> put, List<TicketNumber> removed) {}

    enum State {
        /// Please come.
        CALLED,
        /// Called lately, and at the counter or served by now.
        RECENT,
        /// Called, and nobody came: please speak to the staff.
        ABSENT
    }
}
