package madoguchi.ticket.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import madoguchi.event.CounterId;
import madoguchi.event.TicketNumber;
import madoguchi.ticket.RunningTicketService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallingIT {

    /// Of four different departments.
    private static final List<Integer> COUNTERS = List.of(1, 3, 4, 5);

    private final RunningTicketService service = RunningTicketService.shared();
    private final Hall hall = new Hall(service);

    @BeforeEach
    void open() {
        service.atNine();
    }

    @Test
    void whoeverArrivedFirstIsCalledFirst() {
        var first = hall.arrive("moving");
        var second = hall.arrive("certificates");

        assertThat(hall.next(1)).contains(first);
        assertThat(hall.next(2)).contains(second);
    }

    @Test
    void aCounterCallsItsPreferredDepartmentBeforeEarlierArrivalsOfAnother() {
        var child = hall.arrive("children"); // 子育て課: counter 4's second choice
        var other = hall.arrive("other");
        hall.hear(Decisions.of(hall.visit(other), "fukushi")); // 福祉課: its first

        assertThat(hall.next(4)).contains(other);
        hall.start(4);
        hall.finish(4);
        assertThat(hall.next(4)).contains(child);
    }

    @Test
    void whoeverWaitsForNobodyHereIsNotCalledHere() {
        hall.arrive("tax");

        assertThat(hall.next(1)).isEmpty();
    }

    @Test
    @DisplayName("分庁舎で受け付けた人は、分庁舎にその課の窓口がなければ本庁舎から呼べる")
    void aVisitorOfTheAnnexIsCalledAcrossOnlyIfNobodyThereHasTheDepartment() {
        var resident = hall.arrive("moving", "annex");

        assertThat(hall.next(6)).isEmpty();
        assertThat(hall.next(1)).contains(resident);
    }

    @Test
    void twoHundredCallsAtOnceCallEveryNumberOnce() throws Exception {
        IntStream.range(0, 200).forEach(_ -> hall.arrive("moving"));
        var called = new ConcurrentLinkedQueue<TicketNumber>();

        Together.press(2, counter -> {
            var count = 0;
            for (var number = hall.next(counter + 1); number.isPresent(); number = hall.next(counter + 1)) {
                called.add(number.get());
                hall.start(counter + 1);
                hall.finish(counter + 1);
                count++;
            }
            return count;
        });

        assertThat(called).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("同じ番号を同時に呼ぶと、一方だけが呼べる")
    void twoCountersThatCallTheSameNumberAtOnceHaveOneWinner() throws Exception {
        for (var round = 0; round < 20; round++) {
            var number = hall.arrive("moving");

            var outcomes = Together.press(2, counter -> {
                hall.call(counter + 1, number);
                return counter + 1;
            });

            var winner = outcomes.stream()
                    .filter(outcome -> outcome.state() == Future.State.SUCCESS)
                    .map(Future::resultNow)
                    .toList();
            assertThat(winner).hasSize(1);
            assertThat(outcomes.stream()
                            .filter(outcome -> outcome.state() == Future.State.FAILED)
                            .map(Future::exceptionNow))
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .isEqualTo("TK-201 ALREADY_CALLED at %s番".formatted(number));
            hall.start(winner.getFirst());
            hall.finish(winner.getFirst());
        }
    }

    @Test
    void twoHundredPressesOfNextAtOneCounterCallOneNumber() throws Exception {
        IntStream.range(0, 5).forEach(_ -> hall.arrive("moving"));

        var outcomes = Together.press(200, _ -> hall.next(1));

        assertThat(outcomes.stream().filter(outcome -> outcome.state() == Future.State.SUCCESS)).hasSize(1);
        assertThat(outcomes.stream()
                        .filter(outcome -> outcome.state() == Future.State.FAILED)
                        .map(Future::exceptionNow)
                        .map(Throwable::getMessage)
                        .distinct())
                .containsExactly("TK-203 COUNTER_BUSY at 1番窓口");
        assertThat(hall.waiting(1)).hasSize(4);
    }

    @Test
    @DisplayName("ひと家族を二つの窓口が同時に呼ぶことはない")
    void aFamilyIsNeverCalledByTwoCounters() throws Exception {
        var family = hall.arrive("bereavement");
        hall.hear(Decisions.of(hall.visit(family), "jumin", "hoken", "fukushi", "zeimu"));

        var calls = Together.press(4, place -> hall.next(COUNTERS.get(place))).stream()
                .map(Future::resultNow)
                .toList();

        assertThat(calls).containsOnlyOnce(Optional.of(family));
        assertThat(calls.stream().flatMap(Optional::stream)).containsExactly(family);
        var elsewhere = COUNTERS.get((calls.indexOf(Optional.of(family)) + 1) % COUNTERS.size());
        assertThatThrownBy(() -> hall.call(elsewhere, family))
                .hasMessage("TK-204 VISITOR_BUSY at %s番".formatted(family));
        assertThat(hall.queue(elsewhere).waiting())
                .singleElement()
                .extracting(CounterQueue.Place::at)
                .isEqualTo(new CounterId(COUNTERS.get(calls.indexOf(Optional.of(family)))));
    }

    @Test
    void theDatabaseItselfRefusesASecondCounterForOneFamily() {
        var family = hall.arrive("bereavement");
        hall.hear(Decisions.of(hall.visit(family), "jumin", "hoken"));
        hall.call(1, family);

        assertThatThrownBy(() -> service.jdbc()
                        .sql("update leg set state = 'SERVING', counter = 3 where department = 'hoken'")
                        .update())
                .hasMessageContaining("one_counter_per_visit");
    }

    @Test
    void aNumberThatWasNotIssuedTodayIsUnknown() {
        assertThatThrownBy(() -> hall.call(1, new TicketNumber(77))).hasMessage("TK-101 UNKNOWN_NUMBER at 77番");
    }

    @Test
    void aNumberThatWaitsForAnotherDepartmentIsNotCalled() {
        var number = hall.arrive("tax");

        assertThatThrownBy(() -> hall.call(1, number)).hasMessage("TK-301 OTHER_DEPARTMENT at %s番".formatted(number));
    }
}
