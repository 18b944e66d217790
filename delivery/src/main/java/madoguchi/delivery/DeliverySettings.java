package madoguchi.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import madoguchi.identity.IdentityName;
import madoguchi.wire.KafkaAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How a service meets Kafka.
///
/// @param identity the folder of this service's certificate; without one, Kafka is spoken to plainly, for one machine alone
/// @param source the name under which this service publishes: `form-service`
/// @param schema the service's own schema; its connections must find it first in their search path
/// @param poll how often to look for work that nobody announced, and how long to wait after a failure at least
/// @param waitForSubject how long an event that precedes its subject waits before it is parked
/// @param reportEvery how often this process says that it lives
/// @param liveFor how long after its last report a process counts as living
@ConfigurationProperties("delivery")
public record DeliverySettings(
        String bootstrapServers,
        @Nullable Path identity,
        String source,
        String schema,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("60s") Duration waitForSubject,
        @DefaultValue("5s") Duration reportEvery,
        @DefaultValue("30s") Duration liveFor) {

    /// @throws madoguchi.failure.CounterFailure if Kafka would refuse the certificate
    KafkaAccess access(Clock clock) {
        return KafkaAccess.of(bootstrapServers, identity, new IdentityName(source), clock);
    }
}
