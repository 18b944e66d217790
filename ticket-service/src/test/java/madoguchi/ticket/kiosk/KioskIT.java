package madoguchi.ticket.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Future;
import madoguchi.event.BuildingId;
import madoguchi.event.CounterId;
import madoguchi.event.DepartmentId;
import madoguchi.event.PurposeCode;
import madoguchi.event.TicketNumber;
import madoguchi.screen.CommandId;
import madoguchi.ticket.RunningTicketService;
import madoguchi.ticket.queue.Hall;
import madoguchi.ticket.queue.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KioskIT {

    private static final BuildingId MAIN = new BuildingId("main");
    private static final BuildingId ANNEX = new BuildingId("annex");

    private final RunningTicketService service = RunningTicketService.shared();
    private final Hall hall = new Hall(service);
    private final Welcome welcome = service.get(Welcome.class);

    @BeforeEach
    void open() {
        service.atNine();
    }

    @Test
    @DisplayName("発券機のボタンを何度押しても、番号は一つ")
    void twentyTapsOfOnePageAreOneNumber() throws Exception {
        var page = new CommandId(UUID.randomUUID());

        var numbers = Together.press(
                20, _ -> service.get(IssueNumber.class).issue(page, MAIN, new PurposeCode("moving"), false));

        assertThat(numbers.stream().map(Future::resultNow).distinct()).containsExactly(new TicketNumber(1));
        assertThat(hall.waiting(1)).containsExactly(new TicketNumber(1));
        assertThat(hall.arrive("moving")).isEqualTo(new TicketNumber(2));
    }

    @Test
    void nobodyIsSentToAnEmptyDesk() {
        var number = hall.arrive("moving");
        assertThat(welcome.freeCounter(number)).isEmpty();

        hall.open(2);
        assertThat(welcome.freeCounter(number)).contains(new CounterId(2));

        service.clock().advance(Duration.ofMinutes(1));
        assertThat(welcome.freeCounter(number)).isEmpty();
    }

    @Test
    void onlyTheNextInLineIsSentStraightToTheCounter() {
        hall.open(5);
        var first = hall.arrive("tax");
        var second = hall.arrive("tax");
        assertThat(welcome.freeCounter(first)).contains(new CounterId(5));
        assertThat(welcome.freeCounter(second)).isEmpty();

        hall.call(5, first);

        assertThat(welcome.freeCounter(second)).as("it is next, but the counter is busy").isEmpty();
    }

    @Test
    void whoeverIsInTheWrongBuildingIsToldTheRightOne() {
        assertThat(welcome.otherBuilding(ANNEX, new DepartmentId("jumin")))
                .hasValueSatisfying(building -> assertThat(building.id()).isEqualTo(MAIN));
        assertThat(welcome.otherBuilding(ANNEX, new DepartmentId("norin"))).isEmpty();
    }
}
