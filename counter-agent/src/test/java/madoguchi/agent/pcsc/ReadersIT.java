package madoguchi.agent.pcsc;

import static java.time.Duration.ofSeconds;
import static madoguchi.virtual.SampleCards.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import madoguchi.card.Asking;
import madoguchi.card.CardReader;
import madoguchi.card.CardReading.NoPinPad;
import madoguchi.virtual.RecordingCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The JDK's own PC/SC provider against a real pcscd. Left out where pcscd or vpcd is missing, or pcscd already runs.
class ReadersIT {

    @TempDir
    private Path folder;

    @Test
    void realServiceCarriesTheSameCommands() throws Exception {
        assumeThat(VpcdReader.DAEMON).exists();
        assumeThat(VpcdReader.DRIVER).exists();
        assumeThat(VpcdReader.SOCKET).as("a pcscd that already runs").doesNotExist();
        var card = new RecordingCard(card());

        try (var _ = new VpcdReader(folder, card)) {
            var readers = Readers.ofThisPc();
            await().atMost(ofSeconds(20)).until(() -> readers.find().isPresent());
            var terminal = readers.find().orElseThrow();
            assertThat(terminal.waitForCardPresent(10_000)).isTrue();

            assertThat(new CardReader().read(terminal, new NobodyAsked())).isEqualTo(new NoPinPad());
        }

        assertThat(card.commands()).containsExactly("00a4040c0ad3921000310001010408", "00200091");
    }

    private static final class NobodyAsked implements Asking {

        @Override
        public boolean pinIsAsked(int triesLeft) {
            throw new AssertionError("a reader without a PIN pad asks nobody");
        }

        @Override
        public boolean stillWanted() {
            return true;
        }

        @Override
        public Duration pinTimeLimit() {
            return ofSeconds(1);
        }
    }
}
