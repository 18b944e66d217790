package madoguchi.ticket.queue;

import java.util.Map;
import madoguchi.event.CounterId;
import madoguchi.town.TownProfile;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The queue of one counter, drawn as a fragment for the clerk's desk.
@Component
class QueuePanel {

    private final TownProfile town;
    private final CounterQueues queues;
    private final AttendedCounters attended;

    QueuePanel(TownProfile town, CounterQueues queues, AttendedCounters attended) {
        this.town = town;
        this.queues = queues;
        this.attended = attended;
    }

    ModelAndView shown(CounterId counter) {
        var queue = queues.of(counter);
        attended.seen(counter);
        return new ModelAndView("ticket/queue", Map.of("queue", queue, "purposes", town.purposes()));
    }

    CounterQueue state(CounterId counter) {
        return queues.of(counter);
    }
}
