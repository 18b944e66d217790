package madoguchi.ticket.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import madoguchi.delivery.NotYetKnownException;
import madoguchi.event.CounterId;
import madoguchi.event.FormCode;
import madoguchi.event.FormEvent.PageChecked;
import madoguchi.event.FormEvent.PagePrinted;
import madoguchi.event.FormEvent.PageUnconfirmed;
import madoguchi.event.FormEvent.PageWithdrawn;
import madoguchi.event.FormEvent.PagesHandedOver;
import madoguchi.event.PrintRequestId;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import madoguchi.ticket.RunningTicketService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VisitIT {

    private static final CounterId COUNTER = new CounterId(1);
    private static final FormCode FORM = new FormCode("nhi-funeral-grant");

    private final RunningTicketService service = RunningTicketService.shared();
    private final Hall hall = new Hall(service);

    @BeforeEach
    void open() {
        service.atNine();
    }

    @Test
    void twoHundredArrivalsAtOnceHaveTheNumbersFromOneToTwoHundred() throws Exception {
        var numbers = Together.press(200, _ -> hall.arrive("moving").value()).stream()
                .map(Future::resultNow)
                .sorted()
                .toList();

        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    @DisplayName("番号は日本の0時に1へ戻る。UTCの日付では戻らない")
    void numbersBeginAnewAtMidnightInJapan() {
        service.clock().set(Instant.parse("2026-11-19T23:59:00Z")); // 08:59 in Japan
        assertThat(hall.arrive("moving")).isEqualTo(new TicketNumber(1));
        service.clock().set(Instant.parse("2026-11-20T00:01:00Z")); // 09:01 in Japan: UTC has turned its date
        assertThat(hall.arrive("moving")).isEqualTo(new TicketNumber(2));
        service.clock().set(Instant.parse("2026-11-20T14:59:30Z")); // 23:59:30 in Japan
        assertThat(hall.arrive("moving")).isEqualTo(new TicketNumber(3));

        service.clock().set(Instant.parse("2026-11-20T15:00:00Z")); // midnight in Japan

        assertThat(hall.waiting(1)).isEmpty();
        assertThat(hall.arrive("moving")).isEqualTo(new TicketNumber(1));
        assertThat(hall.waiting(1)).containsExactly(new TicketNumber(1));
    }

    @Test
    void everyMoveIsToldInOrder() {
        var number = hall.arrive("moving");
        hall.next(1);
        hall.recall(1);
        hall.absent(1);
        hall.reinstate(1);
        hall.call(1, number);
        hall.start(1);
        hall.finish(1);

        assertThat(hall.told())
                .containsExactly(
                        "visit.opened.v1",
                        "leg.queued.v1",
                        "leg.called.v1",
                        "leg.recalled.v1",
                        "leg.marked-absent.v1",
                        "leg.reinstated.v1",
                        "leg.called.v1",
                        "leg.started.v1",
                        "leg.finished.v1",
                        "visit.closed.v1");
        assertThat(service.jdbc().sql("select count(*) from outbox").query(Integer.class).single())
                .as("Kafka is away: all of it waits")
                .isEqualTo(10);
    }

    @Test
    @DisplayName("不在から戻った人の順番は、来庁した順のまま")
    void whoeverComesBackKeepsTheTurn() {
        var first = hall.arrive("moving");
        var second = hall.arrive("moving");
        hall.next(1);
        hall.absent(1);
        hall.reinstate(1);

        assertThat(hall.waiting(1)).containsExactly(first, second);
        assertThat(hall.next(1)).contains(first);
    }

    @Test
    void aPressThatMeantAnEarlierStateIsRefused() {
        hall.arrive("moving");
        hall.next(1);
        var seen = hall.current(1);
        hall.recall(1);

        assertThatThrownBy(() -> service.get(CounterWork.class).recall(COUNTER, seen))
                .hasMessage("TK-202 MOVED_ON at 1番");
    }

    @Test
    void anotherCounterCannotFinishWhatThisOneBegan() {
        hall.arrive("moving");
        hall.next(1);
        hall.start(1);

        assertThatThrownBy(() -> service.get(CounterWork.class).finish(new CounterId(2), hall.current(1)))
                .hasMessage("TK-202 MOVED_ON at 1番");
    }

    @Test
    void aDecisionHeardTwiceQueuesEachDepartmentOnce() {
        var visit = hall.visit(hall.arrive("bereavement"));

        hall.hear(Decisions.of(visit, "jumin", "hoken", "zeimu", "hoken"));
        hall.hear(Decisions.of(visit, "jumin", "hoken", "zeimu", "hoken"));

        assertThat(departments("WAITING")).containsExactly("jumin", "hoken", "zeimu");
    }

    @Test
    void aNewerDecisionTakesBackWhatStillWaitsButNeverTheFirstLeg() {
        var number = hall.arrive("bereavement");
        hall.hear(Decisions.of(hall.visit(number), "hoken", "zeimu", "fukushi"));
        hall.serve(3, number);

        hall.hear(Decisions.of(hall.visit(number), "zeimu"));

        assertThat(departments("WAITING")).containsExactly("jumin", "zeimu");
        assertThat(departments("FINISHED")).containsExactly("hoken");
        assertThat(departments("WITHDRAWN")).containsExactly("fukushi");
        assertThat(hall.told()).endsWith("leg.withdrawn.v1");
    }

    @Test
    void aVisitWhoseLastLegsAreTakenBackEnds() {
        var number = hall.arrive("bereavement");
        hall.hear(Decisions.of(hall.visit(number), "hoken"));
        hall.serve(1, number);

        hall.hear(Decisions.of(hall.visit(number)));

        assertThat(hall.told()).endsWith("leg.withdrawn.v1", "visit.closed.v1");
    }

    @Test
    void aVisitThatHasEndedTakesNoMoreLegs() {
        var number = hall.arrive("bereavement");
        hall.serve(1, number);
        var told = hall.told();

        hall.hear(Decisions.of(hall.visit(number), "hoken"));

        assertThat(hall.told()).isEqualTo(told);
    }

    @Test
    void whatIsSaidOfAVisitNobodyKnowsYetHasToWait() {
        assertThatThrownBy(() -> hall.hear(Decisions.of(VisitId.random(), "hoken")))
                .isInstanceOf(NotYetKnownException.class);
    }

    @Test
    @DisplayName("印刷した書類をお渡しするまで、窓口は終われない")
    void theLastLegDoesNotFinishOverPapersInTheTray() {
        var number = hall.arrive("bereavement");
        var visit = hall.visit(number);
        var printed = PrintRequestId.random();
        var perhaps = PrintRequestId.random();
        hall.call(1, number);
        hall.start(1);
        hall.hear(new PagePrinted(visit, printed, FORM, COUNTER, 1));
        hall.hear(new PageUnconfirmed(visit, perhaps, FORM, COUNTER));

        assertThatThrownBy(() -> hall.finish(1)).hasMessage("TK-302 PAPERS_NOT_HANDED_OVER at 1番");
        hall.hear(new PagesHandedOver(visit, List.of(printed)));
        assertThatThrownBy(() -> hall.finish(1)).hasMessage("TK-302 PAPERS_NOT_HANDED_OVER at 1番");
        hall.hear(new PagesHandedOver(visit, List.of(perhaps)));
        hall.finish(1);

        assertThat(hall.told()).endsWith("leg.finished.v1", "visit.closed.v1");
    }

    @Test
    @DisplayName("ほかの窓口が残っていても、紙をお渡しするまで席を立てない。次の方がその紙を見るから")
    void noLegFinishesOverPapersInTheTrayEvenIfOthersFollow() {
        var number = hall.arrive("bereavement");
        var visit = hall.visit(number);
        var printed = PrintRequestId.random();
        hall.call(1, number);
        hall.start(1);
        hall.hear(Decisions.of(visit, "jumin", "hoken"));
        hall.hear(new PagePrinted(visit, printed, FORM, COUNTER, 1));

        assertThatThrownBy(() -> hall.finish(1)).hasMessage("TK-302 PAPERS_NOT_HANDED_OVER at 1番");
        hall.hear(new PagesHandedOver(visit, List.of(printed)));
        hall.finish(1);

        assertThat(hall.told()).endsWith("leg.finished.v1");
    }

    @Test
    @DisplayName("プリンターへ送った紙が出るまで、窓口は終われない。次の方の前に出てくるから")
    void nobodyLeavesWhileTheirPaperIsOnItsWayToThePrinter() {
        var number = hall.arrive("bereavement");
        var visit = hall.visit(number);
        var print = PrintRequestId.random();
        hall.call(1, number);
        hall.start(1);
        hall.hear(new PageChecked(visit, print, FORM, 1));

        assertThatThrownBy(() -> hall.finish(1)).hasMessage("TK-302 PAPERS_NOT_HANDED_OVER at 1番");
        hall.hear(new PageWithdrawn(visit, print, FORM, "PR-401"));
        hall.finish(1);

        assertThat(hall.told()).endsWith("leg.finished.v1", "visit.closed.v1");
    }

    @Test
    @DisplayName("差し替えた紙や足りない紙は、窓口を終わるさまたげにならない")
    void aPaperThatWasWithdrawnKeepsNobodyAtTheCounter() {
        var number = hall.arrive("bereavement");
        var visit = hall.visit(number);
        var spoiled = PrintRequestId.random();
        hall.call(1, number);
        hall.start(1);
        hall.hear(new PagePrinted(visit, spoiled, FORM, COUNTER, 1));

        hall.hear(new PageWithdrawn(visit, spoiled, FORM, "PR-106"));
        hall.finish(1);

        assertThat(hall.told()).endsWith("leg.finished.v1", "visit.closed.v1");
    }

    @Test
    void aVisitThatWaitedForNothingButItsPapersEndsWithTheirHandOver() {
        var number = hall.arrive("bereavement");
        var visit = hall.visit(number);
        var printed = PrintRequestId.random();
        hall.hear(Decisions.of(visit, "hoken"));
        hall.serve(1, number);
        hall.hear(new PagePrinted(visit, printed, FORM, COUNTER, 1));
        hall.hear(Decisions.of(visit));
        assertThat(hall.told()).doesNotContain("visit.closed.v1");

        hall.hear(new PagesHandedOver(visit, List.of(printed)));

        assertThat(hall.told()).endsWith("visit.closed.v1");
    }

    @Test
    void whoeverHasGoneIsWithdrawnWithAllThatWaited() {
        var number = hall.arrive("bereavement");
        hall.hear(Decisions.of(hall.visit(number), "hoken"));

        hall.withdraw(hall.queue(3).waiting().getFirst());

        assertThat(departments("WITHDRAWN")).containsExactly("jumin", "hoken");
        assertThat(hall.told()).endsWith("leg.withdrawn.v1", "leg.withdrawn.v1", "visit.closed.v1");
        assertThat(hall.next(1)).isEmpty();
    }

    @Test
    void nobodyIsWithdrawnWhileBeingServed() {
        var number = hall.arrive("bereavement");
        hall.hear(Decisions.of(hall.visit(number), "hoken"));
        hall.call(1, number);
        hall.start(1);

        assertThatThrownBy(() -> hall.withdraw(hall.queue(3).waiting().getFirst()))
                .hasMessage("TK-303 BEING_SERVED at 1番");
        assertThat(departments("WAITING")).containsExactly("hoken");
    }

    private List<String> departments(String state) {
        return service.texts("select department from leg where state = ? order by sequence", state);
    }
}
