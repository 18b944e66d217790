package madoguchi.form.casework;

import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;

/// The visit that sits at a counter now, by its number.
public record ServedVisit(VisitId visit, TicketNumber number) {}
