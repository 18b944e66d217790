package madoguchi.ticket.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import madoguchi.event.BuildingId;
import madoguchi.event.CounterId;
import madoguchi.event.DepartmentId;
import madoguchi.event.PurposeCode;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import org.junit.jupiter.api.Test;

class VisitTest {

    private static final Instant NINE = Instant.parse("2026-11-20T00:00:00Z");
    private static final VisitId ID = VisitId.random();
    private static final DepartmentId RESIDENTS = new DepartmentId("jumin");
    private static final DepartmentId INSURANCE = new DepartmentId("hoken");
    private static final DepartmentId WELFARE = new DepartmentId("fukushi");

    @Test
    void aVisitCalledByOneCounterIsUnderwayForAllOthers() {
        var called = waiting(RESIDENTS).call(new CounterId(1), NINE);

        assertThat(visit(called, waiting(INSURANCE)).underway()).contains(called);
        assertThat(visit(called.markAbsent(NINE), waiting(INSURANCE)).underway()).isEmpty();
    }

    @Test
    void aVisitIsDoneOnlyIfNobodyExpectsTheVisitor() {
        var serving = waiting(RESIDENTS).call(new CounterId(1), NINE).start(NINE);
        var absent = waiting(INSURANCE).call(new CounterId(2), NINE).markAbsent(NINE);

        assertThat(visit(serving).isDone()).isFalse();
        assertThat(visit(serving.finish(NINE)).isDone()).isTrue();
        assertThat(visit(serving.finish(NINE), waiting(INSURANCE)).isDone()).isFalse();
        assertThat(visit(serving.finish(NINE), absent).isDone()).isFalse();
        assertThat(visit(serving.finish(NINE), absent.withdraw(NINE)).isDone()).isTrue();
    }

    @Test
    void aDepartmentWhoseLegWasWithdrawnMayBeNamedAgain() {
        var visit = visit(waiting(RESIDENTS), waiting(INSURANCE).withdraw(NINE));

        assertThat(visit.without(List.of(RESIDENTS, INSURANCE, WELFARE, WELFARE)))
                .containsExactly(INSURANCE, WELFARE);
    }

    @Test
    void aNewDecisionTakesBackOnlyWhatStillWaits() {
        var welfare = waiting(WELFARE);
        var served = waiting(INSURANCE).call(new CounterId(2), NINE).start(NINE);

        assertThat(visit(waiting(RESIDENTS), served, welfare).notAmong(List.of())).containsExactly(welfare);
        assertThat(visit(waiting(RESIDENTS), served, welfare).notAmong(List.of(WELFARE))).isEmpty();
    }

    private static Leg.Waiting waiting(DepartmentId department) {
        return new Leg.Waiting(Leg.Entry.at(ID, department), NINE);
    }

    private static Visit visit(Leg... legs) {
        return new Visit(
                ID,
                new TicketNumber(12),
                LocalDate.of(2026, 11, 20),
                NINE,
                new PurposeCode("bereavement"),
                new BuildingId("main"),
                false,
                false,
                List.of(legs));
    }
}
