package madoguchi.agent;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import madoguchi.event.CounterId;
import madoguchi.event.Topics;
import madoguchi.identity.IdentityName;
import madoguchi.wire.KafkaAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param counter the counter on whose desk the reader stands
/// @param townCode 全国地方公共団体コード, six digits
/// @param identity the folder of this counter's certificate; without one, Kafka is spoken to plainly, for one machine alone
/// @param readerName a part of the name of the reader to use, where several are plugged in; empty for any
/// @param pinTimeLimit how long a reader's own PIN pad stays open; at most 255 seconds
@ConfigurationProperties("agent")
record AgentSettings(
        int counter,
        String townCode,
        String bootstrapServers,
        @Nullable Path identity,
        @DefaultValue("pcsc") Reader reader,
        @DefaultValue("") String readerName,
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

    private IdentityName name() {
        return IdentityName.agent(counterId());
    }

    /// @throws madoguchi.failure.CounterFailure if Kafka would refuse the certificate
    KafkaAccess access(Clock clock) {
        return KafkaAccess.of(bootstrapServers, identity, name(), clock);
    }

    /// How this process signs what it publishes.
    String source() {
        return name().value();
    }
}
