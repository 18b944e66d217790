package madoguchi.agent;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.event.AgentEvent.CardAwaited;
import madoguchi.event.AgentEvent.CardNotRead;
import madoguchi.event.HealthEvent.ReaderState;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.vpcd.PcscDaemon;
import madoguchi.virtual.vpcd.VpcdCard;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An agent is there before the smart card service, outlives it, and says at any time whether it can read.
class ReaderComesAndGoesIT {

    @TempDir
    private Path folder;

    @Test
    void healthTellsAndAfterARestartTheSameAgentReads() throws Exception {
        assumeThat(PcscDaemon.isPossible()).as("pcscd and vpcd").isTrue();
        try (var town = new Town(EmbeddedServers.freshTownCode(), EmbeddedServers.bootstrapServers()).withTopics();
                var _ = CounterAgent.application().run(town.agentArguments("pcsc"))) {
            town.awaitAgent(ReaderState.ABSENT);
            try (var daemon = PcscDaemon.start(folder, 1)) {
                town.awaitNextReport(ReaderState.READY);
                daemon.kill();
                town.awaitNextReport(ReaderState.ABSENT);
                daemon.start();
                town.awaitNextReport(ReaderState.READY);

                var request = town.publish(town.request());
                town.await(CardAwaited.class, request);
                try (var _ = VpcdCard.insert(daemon, 0, SampleCards.lockedCard())) {
                    Assertions.assertThat(town.await(CardNotRead.class, request).triesLeft())
                            .isZero();
                }
            }
        }
    }
}
