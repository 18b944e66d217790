package madoguchi.ticket.queue;

import java.util.Locale;
import madoguchi.event.CounterId;
import madoguchi.event.PurposeCode;
import madoguchi.event.TicketNumber;
import madoguchi.screen.CommandId;
import madoguchi.ticket.visit.Seen;
import madoguchi.town.TownProfile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// The clerk's queue panel. Every command answers how the queue stands after it: as the panel, or as JSON for a program
/// that asks for it.
@Controller
@RequestMapping("/queue/{counter:\\d+}")
class QueueController {

    private static final String ANY = "*/*";

    private final TownProfile town;
    private final QueuePanel panel;
    private final CounterCalls calls;
    private final CounterMoves moves;

    QueueController(TownProfile town, QueuePanel panel, CounterCalls calls, CounterMoves moves) {
        this.town = town;
        this.panel = panel;
        this.calls = calls;
        this.moves = moves;
    }

    @GetMapping
    Object panel(@PathVariable CounterId counter) {
        return panel.shown(counter);
    }

    @GetMapping("/state")
    @ResponseBody
    CounterQueue state(@PathVariable CounterId counter) {
        return panel.state(counter);
    }

    @PostMapping("/next")
    Object next(
            @PathVariable CounterId counter,
            CommandId command,
            @RequestHeader(defaultValue = ANY) String accept) {
        calls.next(command, counter);
        return answer(counter, accept);
    }

    @PostMapping("/call/{number}")
    Object call(
            @PathVariable CounterId counter,
            @PathVariable int number,
            CommandId command,
            @RequestHeader(defaultValue = ANY) String accept) {
        calls.number(command, counter, new TicketNumber(number));
        return answer(counter, accept);
    }

    @PostMapping("/{move:recall|start|finish|absent|reinstate|withdraw}")
    Object move(
            @PathVariable CounterId counter,
            @PathVariable String move,
            Seen seen,
            CommandId command,
            @RequestHeader(defaultValue = ANY) String accept) {
        moves.make(Move.valueOf(move.toUpperCase(Locale.ROOT)), command, counter, seen);
        return answer(counter, accept);
    }

    @PostMapping("/issue")
    Object issue(
            @PathVariable CounterId counter,
            @RequestParam PurposeCode purpose,
            CommandId command,
            @RequestHeader(defaultValue = ANY) String accept) {
        calls.issue(command, town.counter(counter), purpose);
        return answer(counter, accept);
    }

    private Object answer(CounterId counter, String accept) {
        return accept.contains("application/json")
                ? ResponseEntity.ok(panel.state(counter))
                : panel.shown(counter);
    }
}
