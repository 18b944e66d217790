package madoguchi.virtual;

import static madoguchi.virtual.SampleCards.TARO;
import static madoguchi.virtual.SampleCards.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.function.Consumer;
import javax.smartcardio.CardException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A test that looks for PINs in the heap of a whole town must not find the virtual card's, or the virtual reader's.
class HeapTest {

    private static final int LENGTH = 16;
    private static final byte[] MARK = {'F', 'o', 'u', 'n', 'd', ' ', 'i', 'f', ' ', 'i', 't', ' ', 'w', 'o', 'r', 'k', 's'};

    @TempDir
    private Path folder;

    @Test
    void secretsOfCardAndReaderAreNotOnTheHeap() throws Exception {
        var password = new OffHeapText(LENGTH);
        var recording = new RecordingCard(VirtualMyNumberCard.issue(TARO, "4826")
                .certificatePins("4826", password)
                .card());
        var reader = new VirtualReader("架空リーダー 1");
        reader.insert(recording);

        assertThat(verify(reader, password)).isEqualTo(0x9000);
        assertThat(recording.commands()).contains("0020009b10 <16 secret>");

        var dump = folder.resolve("heap.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), false);
        assertThat(occurrences(dump, ByteBuffer.wrap(MARK))).as("what is on the heap").isNotZero();
        assertThat(occurrences(dump, password.characters)).isZero();
    }

    private static int verify(VirtualReader reader, OffHeapText password) throws CardException {
        var channel = reader.terminals().terminals().list().getFirst().connect("*").getBasicChannel();
        var answer = ByteBuffer.allocateDirect(258);
        channel.transmit(ByteBuffer.wrap(bytes("00a4040c0ad392f000260100000001")), answer);
        var command = ByteBuffer.allocateDirect(5 + LENGTH).put(bytes("0020009b10")).put(password.characters.duplicate());
        answer.clear();
        channel.transmit(command.flip(), answer);
        return answer.getShort(0) & 0xFFFF;
    }

    private static int occurrences(Path dump, ByteBuffer wanted) throws IOException {
        var found = new ArrayList<Integer>();
        try (var file = FileChannel.open(dump)) {
            var content = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            search(content, wanted, found::add);
        }
        return found.size();
    }

    private static void search(ByteBuffer content, ByteBuffer wanted, Consumer<Integer> found) {
        var first = wanted.get(0);
        for (var i = 0; i <= content.limit() - wanted.limit(); i++) {
            if (content.get(i) == first && content.slice(i, wanted.limit()).equals(wanted.duplicate().rewind())) {
                found.accept(i);
            }
        }
    }

    /// Text that was never on the heap.
    private static final class OffHeapText implements CharSequence {

        private final ByteBuffer characters;

        OffHeapText(int length) {
            characters = ByteBuffer.allocateDirect(length);
            var random = new SecureRandom();
            for (var i = 0; i < length; i++) {
                characters.put((byte) ('A' + random.nextInt(26)));
            }
            characters.flip();
        }

        @Override
        public int length() {
            return characters.limit();
        }

        @Override
        public char charAt(int index) {
            return (char) characters.get(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new UnsupportedOperationException("would be a copy");
        }
    }
}
