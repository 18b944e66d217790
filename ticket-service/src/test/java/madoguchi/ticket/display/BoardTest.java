package madoguchi.ticket.display;

import static madoguchi.ticket.display.Board.State.ABSENT;
import static madoguchi.ticket.display.Board.State.CALLED;
import static madoguchi.ticket.display.Board.State.RECENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import madoguchi.event.CounterId;
import madoguchi.event.TicketNumber;
import org.junit.jupiter.api.Test;

class BoardTest {

    @Test
    void aChangeNamesWhatIsNewAndWhatIsGone() {
        var before = new Board(3, List.of(call(2, CALLED, 20), call(1, RECENT, 10)));
        var after = new Board(2, List.of(call(3, CALLED, 30), call(2, ABSENT, 20)));

        assertThat(before.to(after))
                .isEqualTo(new Board.Change(
                        2, List.of(call(3, CALLED, 30), call(2, ABSENT, 20)), List.of(new TicketNumber(1))));
    }

    @Test
    void aRecallIsAChange() {
        var before = new Board(0, List.of(call(2, CALLED, 20)));
        var after = new Board(0, List.of(call(2, CALLED, 21)));

        assertThat(before.to(after).put()).containsExactly(call(2, CALLED, 21));
    }

    private static Board.Call call(int number, Board.State state, long announcement) {
        return new Board.Call(new TicketNumber(number), new CounterId(1), state, announcement);
    }
}
