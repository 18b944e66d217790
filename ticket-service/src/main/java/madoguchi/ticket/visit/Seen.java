package madoguchi.ticket.visit;

import madoguchi.event.LegId;

/// What a clerk's screen showed when the button was pressed: this leg, after so many moves. If it has moved on since,
/// the press meant something else.
public record Seen(LegId leg, int version) {}
