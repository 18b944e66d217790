package madoguchi.form.desk;

import madoguchi.event.CounterId;
import madoguchi.form.casework.CaseChanged;
import madoguchi.form.casework.CounterChanged;
import madoguchi.form.casework.ServedVisits;
import madoguchi.screen.SseStreams;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells open desks that something changed. Says what to look at again, never what is there: a stream knows no person.
@Component
class DeskStream {

    private final SseStreams streams;
    private final ServedVisits served;

    DeskStream(SseStreams streams, ServedVisits served) {
        this.streams = streams;
        this.served = served;
    }

    static String of(CounterId counter) {
        return "desk/" + counter;
    }

    @EventListener
    void on(CaseChanged changed) {
        served.of(changed.visit()).forEach(counter -> streams.publish(of(counter), "case", ""));
    }

    /// Another visit sits here: the queue panel moved too.
    @EventListener
    void on(CounterChanged changed) {
        streams.publish(of(changed.counter()), "case", "");
        streams.publish(of(changed.counter()), "queue", "");
    }
}
