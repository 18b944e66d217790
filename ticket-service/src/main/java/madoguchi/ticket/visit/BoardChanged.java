package madoguchi.ticket.visit;

/// Something changed that a display or a panel could show. Said inside this process after the commit; whoever misses
/// it finds the change in the tables.
public record BoardChanged() {}
