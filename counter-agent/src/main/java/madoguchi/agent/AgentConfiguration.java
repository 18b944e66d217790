package madoguchi.agent;

import java.time.Clock;
import madoguchi.agent.pcsc.Readers;
import madoguchi.agent.window.VisitorWindow;
import madoguchi.agent.window.WindowSettings;
import madoguchi.virtual.VirtualReader;
import madoguchi.wire.KafkaAccess;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts one agent together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AgentSettings.class, WindowSettings.class})
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
                    case PCSC -> Readers.ofThisPc(settings.readerName());
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
    ScreenRequests screenRequests(AgentSettings settings, Clock clock) {
        return new ScreenRequests(settings.counterId(), clock);
    }

    /// The demonstration's visitor sits at the page of the virtual reader: no window then covers anybody's work.
    @Bean
    VisitorWindow visitorWindow(AgentSettings settings, WindowSettings window) {
        return switch (settings.reader()) {
            case PCSC -> new VisitorWindow(window);
            case VIRTUAL -> VisitorWindow.none(window);
        };
    }

    @Bean
    CardRequestListener cardRequestListener(
            AgentSettings settings,
            KafkaAccess access,
            CardRequests requests,
            ScreenRequests screens,
            Broker broker,
            Clock clock) {
        return new CardRequestListener(settings, access, requests, screens, broker, clock);
    }

    @Bean
    ReadCards readCards(
            AgentSettings settings,
            CounterReader reader,
            CardRequests requests,
            Broker broker,
            VisitorWindow window,
            Clock clock) {
        return new ReadCards(settings, reader, requests, broker, window, clock);
    }

    @Bean
    ShowScreens showScreens(ScreenRequests screens, VisitorWindow window, Broker broker, Clock clock) {
        return new ShowScreens(screens, window, broker, clock);
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
