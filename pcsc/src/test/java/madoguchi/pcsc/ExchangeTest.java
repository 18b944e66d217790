package madoguchi.pcsc;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class ExchangeTest {

    private final Exchange exchange = new Exchange(Arena.ofAuto(), Platform.LINUX);

    @Test
    void directBufferCrossesOverWhereItIs() {
        var command = ByteBuffer.allocateDirect(16).position(3).limit(9);
        assertThat(exchange.command(command, 5))
                .isEqualTo(MemorySegment.ofBuffer(command).asSlice(0, 5));
    }

    @Test
    void heapBufferIsCopiedAndWiped() {
        var staged = exchange.command(ByteBuffer.wrap(new byte[] {9, 1, 2, 3, 4, 5}).position(1), 4);
        assertThat(staged.toArray(JAVA_BYTE)).containsExactly(1, 2, 3, 4);

        exchange.wipe();

        assertThat(staged.toArray(JAVA_BYTE)).containsOnly(0);
    }

    @Test
    void answerIsWipedWhetherOrNotItsLengthIsKnown() {
        var length = exchange.length();
        exchange.answer().fill((byte) 7);
        exchange.wipe();
        assertThat(exchange.answer().toArray(JAVA_BYTE)).containsOnly(0);

        exchange.length();
        exchange.answer().asSlice(0, 258).fill((byte) 7);
        Platform.LINUX.dword(length, 0, 258);
        assertThat(exchange.answered().byteSize()).isEqualTo(258);
        exchange.wipe();
        assertThat(exchange.answer().toArray(JAVA_BYTE)).containsOnly(0);
    }

    @Test
    void commandNoCardKnowsIsRefused() {
        assertThatThrownBy(() -> exchange.command(ByteBuffer.allocate(70_000), 70_000))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
