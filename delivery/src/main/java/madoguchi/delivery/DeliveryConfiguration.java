package madoguchi.delivery;

import java.time.Clock;
import madoguchi.wire.KafkaAccess;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// What a service imports to hear and be heard. It brings an [EventListener], a [DeliveryTown] and a `Clock` of its own,
/// and runs the scripts of `classpath:db/delivery` in its schema.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
@Import(WorkerConfiguration.class)
public class DeliveryConfiguration {

    @Bean
    Signal relaySignal() {
        return new Signal();
    }

    @Bean
    TopicDirectory topicDirectory(Broker broker, DeliveryTown town) {
        return new TopicDirectory(broker, town);
    }

    @Bean
    Outbox outbox(
            JdbcClient database, Clock clock, DeliverySettings settings, TopicDirectory directory, Signal relaySignal) {
        var pen = new Pen(settings.source(), directory.town().topics(), directory.ownedBy(settings.schema()));
        return new Outbox(database, clock, pen, relaySignal);
    }

    @Bean
    KafkaAccess kafkaAccess(DeliverySettings settings, Clock clock) {
        return settings.access(clock);
    }

    @Bean
    Broker broker(KafkaAccess access) {
        return new Broker(access);
    }

    @Bean
    Installation installation(DeliveryTown town, DeliverySettings settings) {
        return new Installation(town, settings.liveFor());
    }

    @Bean
    Park park(JdbcClient database, Clock clock, DeliverySettings settings) {
        return new Park(database, clock, settings.waitForSubject());
    }

    @Bean
    Inbox inbox(JdbcClient database, EventListener listener, Clock clock) {
        return new Inbox(database, listener, clock);
    }

    @Bean
    EventReader eventReader(DeliveryTown town) {
        return new EventReader(town.topics());
    }

    @Bean
    ReadPositions readPositions(JdbcClient database) {
        return new ReadPositions(database);
    }

    @Bean
    Replay replay(PlatformTransactionManager transactions, EventReader reader, Inbox inbox, Park park) {
        return new Replay(alone(transactions), reader, inbox, park);
    }

    @Bean
    Intake intake(
            PlatformTransactionManager transactions,
            EventReader reader,
            Inbox inbox,
            Park park,
            ReadPositions positions) {
        return new Intake(alone(transactions), reader, inbox, park, positions);
    }

    @Bean
    ParkedVisits parkedVisits(Park park, Replay replay) {
        return new ParkedVisits(park, replay);
    }

    /// Each event's own transaction, also when the one who asks has one open.
    private static TransactionTemplate alone(PlatformTransactionManager transactions) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }
}
