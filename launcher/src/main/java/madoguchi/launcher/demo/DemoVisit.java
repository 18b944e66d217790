package madoguchi.launcher.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import madoguchi.event.AgentEvent.CardAwaited;
import madoguchi.event.AgentEvent.PinAsked;
import madoguchi.event.CardRequestEvent.CardAccepted;
import madoguchi.event.CounterEvent;
import madoguchi.event.FormEvent.CaseLinked;
import madoguchi.event.FormEvent.PagePrinted;
import madoguchi.event.FormEvent.PagesHandedOver;
import madoguchi.event.TicketEvent.LegCalled;
import madoguchi.event.TicketEvent.LegQueued;
import madoguchi.event.TicketEvent.LegStarted;
import madoguchi.event.TicketEvent.VisitClosed;
import madoguchi.event.VisitId;

/// 見本 花子 comes in after her husband's death: from the number to the papers in her hand. Step by step what a visitor
/// and two clerks do; waiting is for events, as a clerk waits for the screen to change.
final class DemoVisit {

    static final List<String> FORMS = List.of("nhi-funeral-grant", "juminhyo-request");
    private static final String CARD = "hanako";

    private final DemoDevices devices;
    private final Clerk residents;
    private final Clerk insurance;
    private final Hands hands;
    private final Timeline timeline;
    private final Consumer<String> narrator;

    DemoVisit(DemoDevices devices, Browser staff, Hands hands, Timeline timeline, Consumer<String> narrator) {
        this.devices = devices;
        this.residents = new Clerk(staff, 1);
        this.insurance = new Clerk(staff, 3);
        this.hands = hands;
        this.timeline = timeline;
        this.narrator = narrator;
    }

    /// What came of it, beside the events.
    ///
    /// @param commands how many the card answered
    record Outcome(VisitId visit, int number, int commands) {}

    /// @param called what is to be done while the display shows the number
    Outcome play(Runnable called) {
        residents.requireFree();
        insurance.requireFree();
        var number = drawNumber();
        var visit = timeline.follow(number);
        await(visit, LegQueued.class);
        narrator.accept("counter 1 calls " + number);
        residents.call(number);
        await(visit, LegCalled.class);
        awaitOnDisplay(number);
        called.run();
        timeline.forgetPause();
        residents.start();
        await(visit, LegStarted.class);
        openCase(visit);
        var commands = readCard(visit);
        fillIn(visit);
        print(visit);
        finish(visit, number);
        return new Outcome(visit, number, commands);
    }

    private int drawNumber() {
        narrator.accept("a number at the kiosk");
        hands.pull();
        devices.kiosk().page("/kiosk/main");
        return devices.kiosk().act("/kiosk/main", Map.of("purpose", "bereavement")).path("number").asInt();
    }

    private void awaitOnDisplay(int number) {
        var shown = "data-number=\"" + number + "\"";
        Patience.until(() -> devices.display().page("/display/main").contains(shown), "display: " + number);
    }

    private void openCase(VisitId visit) {
        narrator.accept("the clerk opens the case");
        awaitVisitOnDesk(visit);
        residents.atDesk("/case", Map.of());
        await(visit, CaseLinked.class);
    }

    /// The desk hears of the visit from Kafka, a moment after the queue does.
    private void awaitVisitOnDesk(VisitId visit) {
        Patience.until(() -> residents.desk().path("visit").asString("").equals(visit.toString()), "desk: visit");
    }

    private int readCard(VisitId visit) {
        narrator.accept("the card is asked for, put on the reader, its PIN typed");
        residents.atDesk("/card-requests", Map.of("role", "APPLICANT"));
        await(visit, CardAwaited.class);
        hands.insert(CARD);
        await(visit, PinAsked.class);
        hands.type(CARD);
        await(visit, CardAccepted.class);
        return hands.pull();
    }

    private void fillIn(VisitId visit) {
        narrator.accept("the deceased from the resident records, the applicant as mourner, what the forms ask");
        DemoAnswers.give(residents);
        timeline.await(visit, LegQueued.class, 2);
    }

    private void print(VisitId visit) {
        narrator.accept("both forms are checked by the second reader, printed and handed over");
        for (var at = 0; at < FORMS.size(); at++) {
            residents.atDesk("/forms/" + FORMS.get(at) + "/print", Map.of());
            timeline.await(visit, PagePrinted.class, at + 1); // One after the other: a slow printer would mix their events.
        }
        residents.atDesk("/hand-over", Map.of("print", printed()));
        await(visit, PagesHandedOver.class);
    }

    /// The papers in the tray.
    private String printed() {
        return timeline.ofVisit().stream()
                .map(heard -> heard.envelope().event())
                .filter(PagePrinted.class::isInstance)
                .map(event -> ((PagePrinted) event).print().toString())
                .collect(Collectors.joining(","));
    }

    private void finish(VisitId visit, int number) {
        narrator.accept("the second department, under the same number");
        residents.finish();
        insurance.call(number);
        insurance.start();
        insurance.finish();
        await(visit, VisitClosed.class);
    }

    private void await(VisitId visit, Class<? extends CounterEvent> type) {
        timeline.await(visit, type, 1);
    }
}
