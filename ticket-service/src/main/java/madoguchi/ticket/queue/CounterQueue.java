package madoguchi.ticket.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import madoguchi.event.CounterId;
import madoguchi.event.LegId;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import madoguchi.ticket.visit.LegState;
import org.jspecify.annotations.Nullable;

/// The queue as one counter sees it. Knows numbers and purposes, no persons.
///
/// @param current what this counter does now
/// @param waiting in the order in which they are called
public record CounterQueue(
        CounterId counter, @Nullable Place current, List<Place> waiting, List<Place> absent) {

    /// Whether somebody waits who is not at another counter, and this counter is free.
    public boolean canCallNext() {
        return current == null && waiting.stream().anyMatch(place -> place.at() == null);
    }

    /// One number in the queue.
    ///
    /// @param leg with `version`: what a command names as what it saw
    /// @param minutes how long in this state; for those who wait, since they were queued here
    /// @param calls how often it has been called; 0 unless it is called now
    /// @param assistance wants to be fetched from the seat
    /// @param at the counter where the visitor is called to or sits; nobody else can call the number then
    /// @param today false if the number is left over from an earlier business day
    public record Place(
            TicketNumber number,
            VisitId visit,
            LegId leg,
            int version,
            LegState state,
            String department,
            String purpose,
            Instant since,
            long minutes,
            int calls,
            boolean assistance,
            @Nullable CounterId at,
            boolean today) {

        static long minutes(Instant since, Instant now) {
            return Math.max(0, Duration.between(since, now).toMinutes());
        }
    }
}
