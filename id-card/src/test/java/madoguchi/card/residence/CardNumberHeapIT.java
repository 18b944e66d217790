package madoguchi.card.residence;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import madoguchi.card.Secret;
import madoguchi.card.TypedSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A card's number has been typed, made a key, and sent: nowhere on the heap, not even in what is garbage, is a copy of it.
class CardNumberHeapIT {

    /// What is looked for must not lie there itself.
    private static final byte DISGUISE = 0x55;

    private final byte[] disguised = new byte[CardNumber.LENGTH];

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void numberLeavesNoCopy(Suite suite) throws Exception {
        try (var typed = typed();
                var number = CardNumber.of(typed)) {
            var key = number.key();
            assertThat(number.encrypted(suite, key)).hasSize(16);
        }

        assertThat(copies()).isZero();
    }

    @Test
    void copyWouldBeFound() throws Exception {
        typed().close();
        var copy = new byte[CardNumber.LENGTH];
        for (var i = 0; i < copy.length; i++) {
            copy[i] = (byte) (disguised[i] ^ DISGUISE);
        }

        assertThat(copies()).isPositive();
        assertThat(copy).isNotEqualTo(disguised);
    }

    private TypedSecret typed() {
        var random = new SecureRandom();
        var typed = new TypedSecret(Secret.CARD_NUMBER);
        for (var i = 0; i < CardNumber.LENGTH; i++) {
            var letter = i < 2 || i >= 10;
            var character = (char) (letter ? 'A' + random.nextInt(26) : '0' + random.nextInt(10));
            assertThat(typed.type(character)).isTrue();
            disguised[i] = (byte) (character ^ DISGUISE);
        }
        return typed;
    }

    private int copies() throws IOException {
        var dump = Files.createTempDirectory(folder, "heap").resolve("heap.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), false);
        try (var channel = FileChannel.open(dump)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            var copies = 0;
            for (var at = 0; at <= bytes.limit() - disguised.length; at++) {
                var i = 0;
                while (i < disguised.length && (bytes.get(at + i) ^ DISGUISE) == disguised[i]) {
                    i++;
                }
                copies += i == disguised.length ? 1 : 0;
            }
            return copies;
        }
    }
}
