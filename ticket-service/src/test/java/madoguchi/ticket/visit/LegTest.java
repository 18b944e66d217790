package madoguchi.ticket.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import madoguchi.event.CounterId;
import madoguchi.event.DepartmentId;
import madoguchi.event.VisitId;
import org.junit.jupiter.api.Test;

class LegTest {

    private static final Instant NINE = Instant.parse("2026-11-20T00:00:00Z");
    private static final CounterId COUNTER = new CounterId(3);

    private final Leg.Waiting waiting =
            new Leg.Waiting(Leg.Entry.at(VisitId.random(), new DepartmentId("jumin")), NINE);

    @Test
    void everyMoveIsANewVersionOfTheSameEntry() {
        var finished = waiting.call(COUNTER, NINE).start(NINE).finish(NINE);

        assertThat(finished.id()).isEqualTo(waiting.id());
        assertThat(finished.department()).isEqualTo(waiting.department());
        assertThat(finished.entry().version()).isEqualTo(3);
    }

    @Test
    void recallsAreCountedFromTheFirstCall() {
        var called = waiting.call(COUNTER, NINE);

        assertThat(called.calls()).isEqualTo(1);
        assertThat(called.recall(NINE.plusSeconds(60)).calls()).isEqualTo(2);
        assertThat(called.recall(NINE.plusSeconds(60)).since()).isEqualTo(NINE.plusSeconds(60));
    }

    @Test
    void whoeverMissedTheCallWaitsAgain() {
        var absent = waiting.call(COUNTER, NINE).markAbsent(NINE);

        assertThat(absent.reinstate(NINE)).isInstanceOf(Leg.Waiting.class);
    }
}
