package madoguchi.form.casework;

import madoguchi.event.VisitId;

/// Something the desk shows of this visit is no longer as it was. Publish it inside the transaction (Spring's
/// `ApplicationEventPublisher`); screens are told once that has committed.
public record CaseChanged(VisitId visit) {}
