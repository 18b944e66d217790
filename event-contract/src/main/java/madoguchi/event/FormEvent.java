package madoguchi.event;

import java.util.List;

/// Cases and pages. Published by form-service on `<town>.form`.
public sealed interface FormEvent extends CounterEvent {

    VisitId visit();

    @Override
    default String key() {
        return visit().toString();
    }

    /// From here on this visit works on this case.
    @WireName("case.linked.v1")
    record CaseLinked(CaseId caseId, VisitId visit) implements FormEvent {}

    /// Which procedures this family has before it, and at which department each is done.
    /// The list is whole: it replaces an earlier decision.
    @WireName("case.decided.v1")
    record CaseDecided(CaseId caseId, VisitId visit, List<Decision> decisions) implements FormEvent {

        public CaseDecided {
            decisions = List.copyOf(decisions);
        }
    }

    /// The second reader found every page to be what was asked for, for whom it was asked. From here on paper may come:
    /// the visit does not leave before it is known what became of it.
    @WireName("page.checked.v1")
    record PageChecked(VisitId visit, PrintRequestId print, FormCode form, int pages) implements FormEvent {}

    /// The second reader refused: nothing went to the printer, and nothing of this request ever will.
    ///
    /// @param code the error code that the clerk saw
    @WireName("page.refused.v1")
    record PageRefused(VisitId visit, PrintRequestId print, FormCode form, String code) implements FormEvent {}

    /// The printer says that every page is out.
    @WireName("page.printed.v1")
    record PagePrinted(VisitId visit, PrintRequestId print, FormCode form, CounterId counter, int pages)
            implements FormEvent {}

    /// The printer cannot say whether paper came out: the clerk looks at the tray and decides.
    @WireName("page.unconfirmed.v1")
    record PageUnconfirmed(VisitId visit, PrintRequestId print, FormCode form, CounterId counter)
            implements FormEvent {}

    /// A checked paper that is not to be handed over: it never came, it is missing, it is another person's, or a newer
    /// one takes its place. Nobody waits for it any more.
    ///
    /// @param code why, as the clerk saw it
    @WireName("page.withdrawn.v1")
    record PageWithdrawn(VisitId visit, PrintRequestId print, FormCode form, String code) implements FormEvent {}

    /// The clerk compared the page codes and gave the papers to the family.
    @WireName("pages.handed-over.v1")
    record PagesHandedOver(VisitId visit, List<PrintRequestId> prints) implements FormEvent {

        public PagesHandedOver {
            prints = List.copyOf(prints);
        }
    }

    /// One procedure of the case and the department that takes it.
    record Decision(ProcedureCode procedure, DepartmentId department) {}
}
