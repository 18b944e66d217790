package madoguchi.ticket.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import madoguchi.event.BuildingId;
import madoguchi.event.TicketNumber;
import madoguchi.ticket.RunningTicketService;
import madoguchi.ticket.queue.Decisions;
import madoguchi.ticket.queue.Hall;
import madoguchi.ticket.queue.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DisplayIT {

    private static final BuildingId MAIN = new BuildingId("main");
    private static final BuildingId ANNEX = new BuildingId("annex");

    private final RunningTicketService service = RunningTicketService.shared();
    private final Hall hall = new Hall(service);

    @BeforeEach
    void open() {
        service.atNine();
    }

    @Test
    @DisplayName("案内表示に出るのは、番号・窓口・状態・待ち人数だけ")
    void nothingButNumbersCountersAndStatesLeavesForTheDisplay() {
        var before = board(MAIN);
        hall.arrive("bereavement");
        hall.next(1);

        assertThat(fields(service.get(DisplayFeed.class).snapshot(MAIN)))
                .containsExactly("announcement", "calls", "counter", "number", "sequence", "state", "waiting");
        assertThat(fields(before.to(board(MAIN))))
                .containsExactly("announcement", "counter", "number", "put", "removed", "state", "waiting");
    }

    @Test
    void theBoardShowsHowThingsStand() {
        var finished = hall.arrive("moving");
        var absent = hall.arrive("moving");
        var called = hall.arrive("moving");
        hall.arrive("tax");
        hall.arrive("moving", "annex");
        hall.serve(1, finished);
        hall.call(1, absent);
        hall.absent(1);
        hall.call(2, called);

        var board = board(MAIN);

        assertThat(board.waiting()).as("the annex has nobody for residents: they wait here").isEqualTo(2);
        assertThat(board.calls().stream().map(call -> "%s %s %s".formatted(call.number(), call.counter(), call.state())))
                .containsExactly(
                        called + " 2 CALLED", absent + " 1 ABSENT", finished + " 1 RECENT");
        assertThat(board(ANNEX)).isEqualTo(new Board(0, List.of()));
    }

    @Test
    void aFamilyAtACounterDoesNotWait() {
        var family = hall.arrive("bereavement");
        hall.hear(Decisions.of(hall.visit(family), "hoken", "norin"));
        assertThat(board(MAIN).waiting()).as("one number, however many legs").isEqualTo(1);

        hall.call(1, family);

        assertThat(board(MAIN).waiting()).isZero();
        assertThat(board(MAIN).calls()).hasSize(1);
    }

    @Test
    @DisplayName("同時の呼び出しは、どちらも順番に放送される")
    void callsInTheSameMomentHaveTheirOwnPlaceInTheAnnouncements() throws Exception {
        for (var purpose : List.of("moving", "insurance-welfare", "children", "tax")) {
            hall.arrive(purpose);
        }

        Together.press(4, place -> hall.next(List.of(1, 3, 4, 5).get(place)));

        assertThat(board(MAIN).calls()).hasSize(4);
        assertThat(board(MAIN).calls().stream().map(Board.Call::announcement)).doesNotHaveDuplicates();
    }

    @Test
    void aRecallIsAnnouncedAnew() {
        hall.arrive("moving");
        hall.next(1);
        var first = board(MAIN).calls().getFirst().announcement();

        hall.recall(1);

        assertThat(board(MAIN).calls().getFirst().announcement()).isGreaterThan(first);
    }

    @Test
    void onlyTheLatestCallsStay() {
        var numbers = new ArrayList<TicketNumber>();
        for (var person = 0; person < 9; person++) {
            numbers.addFirst(hall.arrive("moving"));
            hall.serve(1, numbers.getFirst());
        }

        assertThat(board(MAIN).calls().stream().map(Board.Call::number)).isEqualTo(numbers.subList(0, 6));
    }

    private Board board(BuildingId building) {
        return service.get(Boards.class).of(building);
    }

    private static Set<String> fields(Object message) {
        var names = new TreeSet<String>();
        collect(JsonMapper.shared().valueToTree(message), names);
        return names;
    }

    private static void collect(JsonNode node, Set<String> names) {
        node.properties().forEach(field -> {
            names.add(field.getKey());
            collect(field.getValue(), names);
        });
        if (node.isArray()) {
            node.forEach(item -> collect(item, names));
        }
    }
}
