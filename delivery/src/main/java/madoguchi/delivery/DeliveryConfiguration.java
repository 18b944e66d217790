package madoguchi.delivery;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// What a service imports to hear and be heard. It brings an [EventListener], a [DeliveryTown] and a `Clock` of its own,
/// and runs the scripts of `classpath:db/delivery` in its schema.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
public class DeliveryConfiguration {

    @Bean
    Signal relaySignal() {
        return new Signal();
    }

    @Bean
    Outbox outbox(JdbcClient database, Clock clock, DeliverySettings settings, DeliveryTown town, Signal relaySignal) {
        return new Outbox(database, clock, settings.source(), town.topics(), relaySignal);
    }

    @Bean
    Broker broker(DeliverySettings settings) {
        return new Broker(settings.bootstrapServers());
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
    Replay replay(PlatformTransactionManager transactions, DeliveryTown town, Inbox inbox, Park park) {
        return new Replay(alone(transactions), new EventReader(town.topics()), inbox, park);
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
