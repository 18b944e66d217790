package madoguchi.agent;

import static java.time.Duration.ofSeconds;
import static madoguchi.virtual.SampleCards.PIN;
import static madoguchi.virtual.SampleCards.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import madoguchi.virtual.RecordingCard;
import madoguchi.virtual.ReaderView;
import madoguchi.virtual.VirtualVisitor;
import madoguchi.virtual.VirtualReader;
import madoguchi.embedded.EmbeddedKafka;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.event.AgentEvent.CardAwaited;
import madoguchi.event.AgentEvent.CardRead;
import madoguchi.event.AgentEvent.PinAsked;
import madoguchi.event.HealthEvent.ReaderState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KafkaAwayIT {

    @TempDir
    private Path folder;

    private final int port = EmbeddedServers.freePort();
    private final int controllerPort = EmbeddedServers.freePort();

    /// From before the broker's first start to after its second.
    @Test
    void nobodyIsAskedForAPinWhileKafkaIsAway(CapturedOutput output) throws Exception {
        try (var town = new Town("999999", "127.0.0.1:" + port);
                var agent = CounterAgent.application().run(town.agentArguments("virtual"))) {
            await().atMost(ofSeconds(20)).until(() -> output.toString().contains("CD-101"));
            var reader = agent.getBean(VirtualReader.class);
            var card = new RecordingCard(card());

            var broker = EmbeddedKafka.start(folder, port, controllerPort);
            town.withTopics().awaitAgent(ReaderState.READY);
            var request = town.publish(town.request());
            town.await(CardAwaited.class, request);
            broker.close();

            reader.insert(card);
            await().atMost(ofSeconds(20)).until(() -> {
                assertThat(reader.view()).isEqualTo(new ReaderView.CardIn(List.of()));
                return card.commands().size() >= 4;
            });
            assertThat(card.commands()).allMatch(command -> command.startsWith("00a4") || command.equals("00200091"));

            try (var _ = EmbeddedKafka.start(folder, port, controllerPort)) {
                new VirtualVisitor(reader).types(PIN).get();
                town.await(CardRead.class, request);
                assertThat(town.events()).anyMatch(PinAsked.class::isInstance);
            }
            assertThat(output.toString().split("CD-101", -1)).as("said once a silence").hasSizeBetween(2, 4);
        }
    }
}
