package madoguchi.delivery;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import madoguchi.delivery.InboxReader.Taking;
import madoguchi.wire.KafkaAccess;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The threads of delivery: relay, inbox, health.
@Configuration(proxyBeanMethods = false)
class WorkerConfiguration {

    @Bean
    KafkaClients kafkaClients(KafkaAccess access) {
        return new KafkaClients(access);
    }

    @Bean
    Worker relay(
            KafkaClients clients,
            TopicDirectory directory,
            DeliverySettings settings,
            DataSource database,
            Signal relaySignal) {
        var own = new OwnTopics(directory, directory.ownedBy(settings.schema()));
        var relay = new Relay(clients, own, settings.poll());
        return new Worker(settings.source() + " relay", relaySignal, new SoleJob("relay", database, relay));
    }

    @Bean
    InboxReader inboxReader(
            KafkaClients clients,
            TopicDirectory directory,
            EventListener listener,
            Intake intake,
            Replay replay,
            ReadPositions positions,
            Clock clock) {
        return new InboxReader(
                clients, directory, listener.topics(), new Taking(intake, replay, positions, clock));
    }

    @Bean
    Worker inboxWorker(InboxReader reader, DeliverySettings settings, DataSource database) {
        return new Worker(settings.source() + " inbox", new Signal(), new SoleJob("inbox", database, reader));
    }

    @Bean
    HealthWatch.Self self(DeliverySettings settings, DeliveryTown town, Clock clock) {
        return new HealthWatch.Self(settings.source(), town, clock, settings.reportEvery());
    }

    @Bean
    Worker healthWatch(
            KafkaClients clients, TopicDirectory directory, Installation installation, HealthWatch.Self self) {
        return new Worker(
                self.source() + " health", new Signal(), new HealthWatch(clients, directory, installation, self));
    }

    @Bean
    DeliveryLifecycle deliveryLifecycle(
            JdbcClient database,
            DeliverySettings settings,
            List<Worker> workers,
            ObjectProvider<LoggingSystem> logging) {
        logging.ifAvailable(WorkerConfiguration::quietenKafka);
        return new DeliveryLifecycle(database, settings.schema(), workers);
    }

    /// Kafka's clients tell every failed attempt to connect, several a second. Our workers tell it once.
    private static void quietenKafka(LoggingSystem logging) {
        var clients = "org.apache.kafka.clients";
        var configured = logging.getLoggerConfiguration(clients);
        if (configured == null || configured.getConfiguredLevel() == null) {
            logging.setLogLevel(clients, LogLevel.ERROR);
        }
    }
}
