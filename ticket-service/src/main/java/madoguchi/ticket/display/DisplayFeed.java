package madoguchi.ticket.display;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import madoguchi.event.BuildingId;
import madoguchi.screen.SseStreams;
import madoguchi.ticket.visit.BoardChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells the displays of each building what has changed.
///
/// Boards are read from the tables, one after the other, so what is told last is what stands there. A change made by
/// another process, or one whose notice was lost, is found by looking; so is midnight.
@Component
class DisplayFeed {

    private final Boards boards;
    private final SseStreams streams;
    private final TaskExecutor executor;
    private final Map<BuildingId, Board> shown = new ConcurrentHashMap<>();
    private @Nullable Moment seen;

    DisplayFeed(Boards boards, SseStreams streams, TaskExecutor applicationTaskExecutor) {
        this.boards = boards;
        this.streams = streams;
        this.executor = applicationTaskExecutor;
    }

    static String stream(BuildingId building) {
        return "display-" + building;
    }

    /// The board that every later change is a change of.
    synchronized Board.Snapshot snapshot(BuildingId building) {
        var board = boards.of(building);
        show(building, board);
        return new Board.Snapshot(boards.moment().sequence(), board.waiting(), board.calls());
    }

    /// After the commit, and on another thread: the clerk's answer does not wait for the displays.
    @TransactionalEventListener
    void on(BoardChanged changed) {
        executor.execute(this::look);
    }

    @Scheduled(fixedDelayString = "${display.look-every:1s}")
    synchronized void look() {
        var now = boards.moment();
        if (!now.equals(seen)) {
            shown.keySet().forEach(building -> show(building, boards.of(building)));
            seen = now;
        }
    }

    private void show(BuildingId building, Board next) {
        var before = shown.put(building, next);
        if (before != null && !before.equals(next)) {
            streams.publish(stream(building), "change", before.to(next));
        }
    }

    /// @param sequence grows with everything that could change a board
    record Moment(long sequence, LocalDate day) {}
}
