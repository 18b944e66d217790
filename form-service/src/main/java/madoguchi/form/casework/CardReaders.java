package madoguchi.form.casework;

import madoguchi.delivery.Broker;
import madoguchi.delivery.Installation;
import madoguchi.delivery.ProcessHealth;
import madoguchi.event.CounterId;
import madoguchi.event.HealthEvent.ReaderState;
import madoguchi.failure.CounterFailure;
import madoguchi.identity.IdentityName;
import org.springframework.stereotype.Component;

/// Whether a card could be read at a counter now. Asked before anything is asked of the visitor: nobody types a PIN
/// for nothing.
@Component
public class CardReaders {

    private final Broker broker;
    private final Installation installation;
    private final CardSettings settings;

    CardReaders(Broker broker, Installation installation, CardSettings settings) {
        this.broker = broker;
        this.installation = installation;
        this.settings = settings;
    }

    /// @throws CounterFailure if the broker or the counter's agent does not answer, or there is no reader
    void requireReady(CounterId counter) {
        requireBroker(counter);
        switch (sight(counter)) {
            case READY -> {}
            case ABSENT -> throw CardError.NO_READER.failure(counter + "番窓口");
            case SILENT, NEVER_SEEN -> throw CardError.NO_AGENT.failure(counter + "番窓口");
        }
    }

    /// As far as the agent has said.
    public ReaderSight sight(CounterId counter) {
        return installation.find(IdentityName.agent(counter).value()).map(this::sight).orElse(ReaderSight.NEVER_SEEN);
    }

    private ReaderSight sight(ProcessHealth agent) {
        if (agent.age().compareTo(settings.agentSilence()) > 0) {
            return ReaderSight.SILENT;
        }
        return agent.report().reader() == ReaderState.READY ? ReaderSight.READY : ReaderSight.ABSENT;
    }

    private void requireBroker(CounterId counter) {
        try {
            broker.requireReachable();
        } catch (CounterFailure unreachable) {
            throw CardError.NO_CONNECTION.failure(counter + "番窓口", unreachable);
        }
    }
}
