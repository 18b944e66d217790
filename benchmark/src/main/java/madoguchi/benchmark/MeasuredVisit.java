package madoguchi.benchmark;

import java.util.Map;
import madoguchi.event.AgentEvent.CardAwaited;
import madoguchi.event.AgentEvent.CardRead;
import madoguchi.event.AgentEvent.PinAsked;
import madoguchi.event.CardRequestEvent.CardAccepted;
import madoguchi.event.FormEvent.PageChecked;
import madoguchi.event.FormEvent.PagePrinted;
import madoguchi.event.FormEvent.PagesHandedOver;
import madoguchi.event.TicketEvent.LegQueued;
import madoguchi.event.TicketEvent.VisitClosed;
import madoguchi.event.TicketEvent.VisitOpened;
import madoguchi.launcher.demo.Browser;
import madoguchi.launcher.demo.CardHands;
import madoguchi.launcher.demo.Clerk;
import madoguchi.launcher.demo.DemoAnswers;

/// One visit, with a stopwatch at each place where somebody waits. Hands are as quick as the screens: no time is spent on
/// thinking.
final class MeasuredVisit {

    private static final String CARD = "hanako";
    private static final String FORM = "juminhyo-request";

    private final Figures figures;
    private final Browser visitors;
    private final Clerk clerk;
    private final CardHands hands;
    private final Ears ears;

    /// What is listened to meanwhile.
    record Ears(EventClock events, StreamClock display, StreamClock desk) {}

    MeasuredVisit(Figures figures, Browser visitors, Browser staff, Ears ears) {
        this.figures = figures;
        this.visitors = visitors;
        this.clerk = new Clerk(staff, 1);
        this.hands = new CardHands(staff);
        this.ears = ears;
    }

    void play() {
        ears.events().begin();
        var number = drawNumber();
        ears.events().await(LegQueued.class);
        call(number);
        clerk.start();
        openCase(ears.events().await(VisitOpened.class).event().key());
        DemoAnswers.forJuminhyo(clerk);
        putCardOn();
        readAndPrint();
        clerk.finish();
        ears.events().await(VisitClosed.class);
    }

    private int drawNumber() {
        visitors.page("/kiosk/main");
        var asked = System.nanoTime();
        var number = visitors.act("/kiosk/main", Map.of("purpose", "certificates")).path("number").asInt();
        figures.addNanos("button at the kiosk → number", System.nanoTime() - asked);
        return number;
    }

    private void call(int number) {
        ears.display().begin();
        var called = System.nanoTime();
        clerk.call(number);
        var shown = ears.display().await(line -> line.startsWith("data:")
                && line.contains("\"number\":" + number + ",")
                && line.contains("\"CALLED\""));
        figures.addNanos("call pressed → number at the display", shown - called);
    }

    /// The desk hears of the visit from Kafka, a moment after the queue does.
    private void openCase(String visit) {
        while (!clerk.desk().path("visit").asString("").equals(visit)) {
            Thread.onSpinWait();
        }
        clerk.atDesk("/case", Map.of());
    }

    private void putCardOn() {
        clerk.atDesk("/card-requests", Map.of("role", "APPLICANT"));
        ears.events().await(CardAwaited.class);
        hands.insert(CARD);
        ears.events().await(PinAsked.class);
        ears.desk().begin();
    }

    private void readAndPrint() {
        var typed = hands.type(CARD);
        var read = ears.events().await(CardRead.class).nanos();
        var accepted = ears.events().await(CardAccepted.class).nanos();
        awaitPersonOnDesk();
        var onDesk = System.nanoTime();
        clerk.atDesk("/forms/" + FORM + "/print", Map.of());
        var checked = ears.events().await(PageChecked.class).nanos();
        var printed = ears.events().await(PagePrinted.class);
        figures.addNanos("last key of the PIN → sealed event heard", read - typed);
        figures.addNanos("sealed event heard → opened, stored, said so", accepted - read);
        figures.addNanos("last key of the PIN → `card.accepted` heard", accepted - typed);
        figures.addNanos("last key of the PIN → person on the desk", onDesk - typed);
        figures.addNanos("print pressed → prefilled and checked page", checked - onDesk);
        figures.addNanos("checked page → in the print folder", printed.nanos() - checked);
        figures.addNanos("whole chain: last key of the PIN → checked page printed", printed.nanos() - typed);
        handOver((PagePrinted) printed.event());
    }

    private void awaitPersonOnDesk() {
        while (!clerk.desk().toString().contains("花子")) {
            ears.desk().await(line -> line.startsWith("event:case"));
        }
    }

    private void handOver(PagePrinted page) {
        hands.pull();
        clerk.atDesk("/hand-over", Map.of("print", page.print().toString()));
        ears.events().await(PagesHandedOver.class);
    }
}
