package madoguchi.agent;

import java.time.Duration;
import madoguchi.event.Build;
import madoguchi.event.HealthEvent.ProcessReported;
import madoguchi.event.HealthEvent.ReaderState;

/// Says every five seconds that this agent hears, what it was built from, and whether its reader is there.
final class HealthReports extends Worker {

    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final AgentSettings settings;
    private final CardRequestListener listener;
    private final ReadCards readCards;
    private final CounterReader reader;
    private final Broker broker;

    HealthReports(
            AgentSettings settings,
            CardRequestListener listener,
            ReadCards readCards,
            CounterReader reader,
            Broker broker) {
        super("health-reports");
        this.settings = settings;
        this.listener = listener;
        this.readCards = readCards;
        this.reader = reader;
        this.broker = broker;
    }

    @Override
    void work() throws InterruptedException {
        if (listener.awaitListening(INTERVAL)) {
            broker.publish(broker.envelope(report()));
            Thread.sleep(INTERVAL);
        }
    }

    /// A reader that nobody serves is as good as none, and so is one whose requests nobody hears.
    private ProcessReported report() {
        var state = readCards.isRunning() && listener.isRunning() ? reader.state() : ReaderState.ABSENT;
        return new ProcessReported(settings.source(), Build.fingerprint(), null, state);
    }
}
