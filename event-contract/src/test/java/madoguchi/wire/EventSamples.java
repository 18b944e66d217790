package madoguchi.wire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import madoguchi.event.AgentEvent;
import madoguchi.event.AgentEvent.CardAwaited;
import madoguchi.event.AgentEvent.CardNotRead;
import madoguchi.event.AgentEvent.CardRead;
import madoguchi.event.AgentEvent.PinAsked;
import madoguchi.event.AgentScreenEvent;
import madoguchi.event.AgentScreenEvent.ScreenAnswered;
import madoguchi.event.AgentScreenEvent.ScreenNotAnswered;
import madoguchi.event.AgentScreenEvent.ScreenReady;
import madoguchi.event.BuildingId;
import madoguchi.event.CardRequestEvent.CardAccepted;
import madoguchi.event.CardRequestEvent.CardRefused;
import madoguchi.event.CardRequestEvent.CardRequestClosed;
import madoguchi.event.CardRequestEvent.CardRequested;
import madoguchi.event.CardRequestEvent.Reason;
import madoguchi.event.CardRequestId;
import madoguchi.event.CaseId;
import madoguchi.event.CounterEvent;
import madoguchi.event.CounterId;
import madoguchi.event.DepartmentId;
import madoguchi.event.FormCode;
import madoguchi.event.FormEvent.CaseDecided;
import madoguchi.event.FormEvent.CaseLinked;
import madoguchi.event.FormEvent.Decision;
import madoguchi.event.FormEvent.PageChecked;
import madoguchi.event.FormEvent.PagePrinted;
import madoguchi.event.FormEvent.PageRefused;
import madoguchi.event.FormEvent.PageUnconfirmed;
import madoguchi.event.FormEvent.PageWithdrawn;
import madoguchi.event.FormEvent.PagesHandedOver;
import madoguchi.event.HealthEvent.ProcessReported;
import madoguchi.event.HealthEvent.ReaderState;
import madoguchi.event.LegId;
import madoguchi.event.PrintRequestId;
import madoguchi.event.ProcedureCode;
import madoguchi.event.PurposeCode;
import madoguchi.event.ScreenId;
import madoguchi.event.TicketEvent.Channel;
import madoguchi.event.TicketEvent.Ending;
import madoguchi.event.TicketEvent.LegCalled;
import madoguchi.event.TicketEvent.LegFinished;
import madoguchi.event.TicketEvent.LegMarkedAbsent;
import madoguchi.event.TicketEvent.LegQueued;
import madoguchi.event.TicketEvent.LegRecalled;
import madoguchi.event.TicketEvent.LegReinstated;
import madoguchi.event.TicketEvent.LegStarted;
import madoguchi.event.TicketEvent.LegWithdrawn;
import madoguchi.event.TicketEvent.VisitClosed;
import madoguchi.event.TicketEvent.VisitOpened;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import madoguchi.event.VisitorScreenEvent;
import madoguchi.event.VisitorScreenEvent.ScreenClosed;
import madoguchi.event.VisitorScreenEvent.ScreenRequested;
import madoguchi.event.VisitorScreenEvent.ScreenShown;

/// One of each event there is.
final class EventSamples {

    private static final VisitId VISIT = new VisitId(uuid(1));
    private static final LegId LEG = new LegId(uuid(2));
    private static final CaseId CASE = new CaseId(uuid(3));
    private static final CardRequestId REQUEST = new CardRequestId(uuid(4));
    private static final PrintRequestId PRINT = new PrintRequestId(uuid(5));
    private static final ScreenId SCREEN = new ScreenId(uuid(6));
    private static final Instant END = Instant.parse("2026-11-20T01:02:03.456Z");
    private static final CounterId COUNTER = new CounterId(3);
    private static final TicketNumber NUMBER = new TicketNumber(12);
    private static final FormCode FORM = new FormCode("juminhyo-request");

    private EventSamples() {}

    static List<CounterEvent> all() {
        return List.of(
                new VisitOpened(
                        VISIT, NUMBER, new PurposeCode("bereavement"), new BuildingId("main"), Channel.KIOSK),
                new LegQueued(VISIT, LEG, new DepartmentId("jumin")),
                new LegCalled(VISIT, LEG, NUMBER, COUNTER),
                new LegRecalled(VISIT, LEG, NUMBER, COUNTER, 2),
                new LegStarted(VISIT, LEG, COUNTER),
                new LegFinished(VISIT, LEG, COUNTER),
                new LegMarkedAbsent(VISIT, LEG, COUNTER),
                new LegReinstated(VISIT, LEG),
                new LegWithdrawn(VISIT, LEG),
                new VisitClosed(VISIT, Ending.COMPLETED),
                new CaseLinked(CASE, VISIT),
                new CaseDecided(
                        CASE,
                        VISIT,
                        List.of(new Decision(new ProcedureCode("nhi-funeral-grant"), new DepartmentId("hoken")))),
                new PageChecked(VISIT, PRINT, FORM, 1),
                new PageRefused(VISIT, PRINT, FORM, "FM-301"),
                new PagePrinted(VISIT, PRINT, FORM, COUNTER, 1),
                new PageUnconfirmed(VISIT, PRINT, FORM, COUNTER),
                new PageWithdrawn(VISIT, PRINT, FORM, "PR-407"),
                new PagesHandedOver(VISIT, List.of(PRINT)),
                new CardRequested(VISIT, REQUEST, COUNTER, END, "cHVibGlj", true, false),
                new CardAccepted(VISIT, REQUEST, COUNTER),
                new CardRefused(VISIT, REQUEST, COUNTER, "CS-203"),
                new CardRequestClosed(VISIT, REQUEST, COUNTER, Reason.EXPIRED),
                new CardAwaited(VISIT, REQUEST, COUNTER),
                new PinAsked(VISIT, REQUEST, COUNTER, 3, AgentEvent.Secret.LICENCE_PIN),
                new CardRead(VISIT, REQUEST, COUNTER, AgentEvent.CardKind.MY_NUMBER_CARD, "c2VhbGVk"),
                new CardNotRead(
                        VISIT,
                        REQUEST,
                        COUNTER,
                        AgentEvent.Problem.WRONG_PIN,
                        2,
                        AgentEvent.Secret.PIN,
                        AgentEvent.CardKind.MY_NUMBER_CARD,
                        "63C2"),
                new ScreenRequested(VISIT, SCREEN, COUNTER, END, VisitorScreenEvent.Kind.PAGE, "cHVibGlj"),
                new ScreenShown(VISIT, SCREEN, COUNTER, "c2VhbGVk", "cGFnZQ=="),
                new ScreenClosed(VISIT, SCREEN, COUNTER, VisitorScreenEvent.Reason.ANSWERED),
                new ScreenReady(VISIT, SCREEN, COUNTER, "cHVibGlj"),
                new ScreenAnswered(VISIT, SCREEN, COUNTER, "c2VhbGVk"),
                new ScreenNotAnswered(VISIT, SCREEN, COUNTER, AgentScreenEvent.Outcome.NO_DISPLAY),
                new ProcessReported("counter-3", "0f1e2d", null, ReaderState.READY));
    }

    private static UUID uuid(int n) {
        return new UUID(0x0123_4567_89ab_4defL, 0x8000_0000_0000_0000L + n);
    }
}
