package madoguchi.agent;

import static java.time.Duration.ofSeconds;
import static madoguchi.virtual.SampleCards.PIN;
import static madoguchi.virtual.SampleCards.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.virtual.VirtualVisitor;
import madoguchi.virtual.VirtualReader;
import madoguchi.embedded.BrokerAddress;
import madoguchi.embedded.BrokerSecurity;
import madoguchi.embedded.EmbeddedKafka;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.event.AgentEvent.CardAwaited;
import madoguchi.event.AgentEvent.CardRead;
import madoguchi.event.CounterId;
import madoguchi.event.HealthEvent.ReaderState;
import madoguchi.event.Topics;
import madoguchi.identity.IdentityName;
import madoguchi.identity.authority.TownCertificates;
import madoguchi.identity.authority.Wanted;
import madoguchi.wire.KafkaAccess;
import madoguchi.wire.TopicAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AgentCertificateIT {

    private static final IdentityName AGENT = IdentityName.agent(Town.COUNTER);

    @TempDir
    private Path folder;

    /// With a foreign certificate at first, which somebody then replaces.
    @Test
    void agentReadsACardWithNoMoreRightsThanItsOwnAndSaysWhenItsCertificateIsRefused(CapturedOutput output)
            throws Exception {
        var certificates = made("certificates");
        var own = made("foreign").resolve(AGENT.value());
        var address = BrokerAddress.loopback(EmbeddedServers.freePort(), EmbeddedServers.freePort());
        try (var _ = broker(address, certificates, List.of(Town.COUNTER));
                var town = new Town("999999", administrator("127.0.0.1:" + address.port(), certificates)).withTopics();
                var agent = CounterAgent.application().run(arguments(town, own))) {
            await().atMost(ofSeconds(20)).until(() -> output.toString().contains("ID-301"));
            replace(own, certificates.resolve(AGENT.value()));

            town.awaitAgent(ReaderState.READY);
            var request = town.publish(town.request());
            var reader = agent.getBean(VirtualReader.class);
            reader.insert(card());
            new VirtualVisitor(reader).types(PIN).get();

            assertThat(town.await(CardRead.class, request).counter()).isEqualTo(Town.COUNTER);
            assertThat(output.toString().split("ID-301", -1)).as("said once").hasSize(2);
        }
    }

    @Test
    void whatIsAskedWhileTheAgentMayNotListenIsHeardAfterwards(CapturedOutput output) throws Exception {
        var certificates = made("certificates");
        var address = BrokerAddress.loopback(EmbeddedServers.freePort(), EmbeddedServers.freePort());
        var broker = broker(address, certificates, List.of(Town.COUNTER));
        try (var town = new Town("999999", administrator("127.0.0.1:" + address.port(), certificates)).withTopics();
                var _ = CounterAgent.application().run(arguments(town, certificates.resolve(AGENT.value())))) {
            town.awaitAgent(ReaderState.READY);
            broker.close();
            broker = broker(address, certificates, List.of());
            await().atMost(ofSeconds(20)).until(() -> output.toString().contains("ID-302"));

            var request = town.publish(town.request());
            broker.close();
            broker = broker(address, certificates, List.of(Town.COUNTER));

            assertThat(town.await(CardAwaited.class, request).counter()).isEqualTo(Town.COUNTER);
        } finally {
            broker.close();
        }
    }

    /// @param agents whose rights there are
    private EmbeddedKafka broker(BrokerAddress address, Path certificates, List<CounterId> agents) {
        var security = new BrokerSecurity(
                certificates.resolve("kafka"), new TopicAccess(new Topics("999999"), agents));
        return EmbeddedKafka.start(folder.resolve("kafka"), address, security);
    }

    private Path made(String name) {
        var made = folder.resolve(name);
        new TownCertificates(made, Clock.systemUTC())
                .make("999999", Wanted.ofTown("staff.test", "public.test", List.of(), List.of(Town.COUNTER)));
        return made;
    }

    private static KafkaAccess administrator(String servers, Path certificates) {
        return KafkaAccess.of(
                servers, certificates.resolve("administrator"), IdentityName.ADMINISTRATOR, Clock.systemUTC());
    }

    private static String[] arguments(Town town, Path identity) {
        return Stream.concat(Stream.of(town.agentArguments("virtual")), Stream.of("--agent.identity=" + identity))
                .toArray(String[]::new);
    }

    private static void replace(Path folder, Path by) throws IOException {
        try (var files = Files.list(by)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
