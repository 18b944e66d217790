package madoguchi.agent;

import java.time.Duration;
import madoguchi.event.CounterId;
import madoguchi.event.Topics;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param counter the counter on whose desk the reader stands
/// @param townCode 全国地方公共団体コード, six digits
/// @param pinTimeLimit how long the PIN pad stays open; at most 255 seconds
@ConfigurationProperties("agent")
record AgentSettings(
        int counter,
        String townCode,
        String bootstrapServers,
        @DefaultValue("pcsc") Reader reader,
        @DefaultValue("30s") Duration pinTimeLimit) {

    enum Reader {
        /// What is plugged into this PC.
        PCSC,
        /// A virtual reader: the demonstration town, and tests.
        VIRTUAL
    }

    CounterId counterId() {
        return new CounterId(counter);
    }

    Topics topics() {
        return new Topics(townCode);
    }

    /// How this process signs what it publishes.
    String source() {
        return "counter-agent/" + counter;
    }
}
