package madoguchi.agent;

import java.time.Clock;
import madoguchi.agent.pcsc.Readers;
import madoguchi.virtual.VirtualReader;
import madoguchi.wire.KafkaAccess;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts one agent together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AgentSettings.class)
class AgentConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnProperty(name = "agent.reader", havingValue = "virtual")
    VirtualReader virtualReader(AgentSettings settings) {
        return new VirtualReader("Madoguchi Virtual Reader " + settings.counter());
    }

    @Bean
    CounterReader counterReader(AgentSettings settings, ObjectProvider<VirtualReader> virtualReader) {
        return new CounterReader(
                switch (settings.reader()) {
                    case PCSC -> Readers.ofThisPc();
                    case VIRTUAL -> Readers.of(virtualReader.getObject().terminals());
                });
    }

    @Bean
    CardRequests cardRequests(AgentSettings settings, Clock clock) {
        return new CardRequests(settings.counterId(), clock);
    }

    @Bean
    KafkaAccess kafkaAccess(AgentSettings settings, Clock clock) {
        return settings.access(clock);
    }

    @Bean
    Broker broker(AgentSettings settings, KafkaAccess access, Clock clock) {
        return new Broker(settings, access, clock);
    }

    @Bean
    CardRequestListener cardRequestListener(
            AgentSettings settings, KafkaAccess access, CardRequests requests, Broker broker, Clock clock) {
        return new CardRequestListener(settings, access, requests, broker, clock);
    }

    @Bean
    ReadCards readCards(
            AgentSettings settings, CounterReader reader, CardRequests requests, Broker broker, Clock clock) {
        return new ReadCards(settings, reader, requests, broker, clock);
    }

    @Bean
    HealthReports healthReports(
            AgentSettings settings,
            CardRequestListener listener,
            ReadCards readCards,
            CounterReader reader,
            Broker broker) {
        return new HealthReports(settings, listener, readCards, reader, broker);
    }
}
