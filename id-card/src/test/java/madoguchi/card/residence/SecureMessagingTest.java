package madoguchi.card.residence;

import static madoguchi.card.residence.Example.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import madoguchi.card.MalformedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecureMessagingTest {

    @ParameterizedTest
    @EnumSource
    void whatTheCardHidIsFound(Example example) throws Exception {
        for (var length : new int[] {0, 1, 7, 8, 15, 16, 100, 7000}) {
            var clear = new byte[length];
            Arrays.fill(clear, (byte) 0x80);

            assertThat(session(example).clear(hidden(example, padded(clear)))).isEqualTo(clear);
        }
    }

    @ParameterizedTest
    @EnumSource
    void answerWithoutAnEndIsRefused(Example example) {
        var zeros = hidden(example, new byte[16]);
        var other = new byte[16];
        other[3] = 1;

        assertRefused(example, zeros);
        assertRefused(example, hidden(example, other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "86", "8601", "860101", // nothing in it
                "C10131", // in clear
                "86110200112233445566778899AABBCCDDEEFF", // padded in another way
                "860A01001122334455667788", // no whole blocks
                "86110100112233445566778899AABBCCDDEE", // cut off
                "86110100112233445566778899AABBCCDDEEFF990200", // something behind it
                "8680", "8683000001"
            })
    void whatIsNoHiddenAnswerIsRefused(String answer) {
        assertRefused(Example.FIRST, bytes(answer));
        assertRefused(Example.SECOND, bytes(answer));
    }

    @Test
    void askedForIsAllOrSoMuch() {
        assertThat(SecureMessaging.wanted(0)).isEqualTo(bytes("96020000"));
        assertThat(SecureMessaging.wanted(0x09C8)).isEqualTo(bytes("960209C8"));
    }

    private static void assertRefused(Example example, byte[] answer) {
        assertThatThrownBy(() -> session(example).clear(answer)).isInstanceOf(MalformedFileException.class);
    }

    private static SecureMessaging session(Example example) {
        return new SecureMessaging(example.suite, example.sessionKey());
    }

    private static byte[] padded(byte[] clear) {
        var padded = Arrays.copyOf(clear, (clear.length / 16 + 1) * 16);
        padded[clear.length] = (byte) 0x80;
        return padded;
    }

    private static byte[] hidden(Example example, byte[] blocks) {
        example.suite.encrypt(example.sessionKey(), blocks);
        return ByteBuffer.allocate(5 + blocks.length)
                .put((byte) 0x86)
                .put((byte) 0x82)
                .putShort((short) (1 + blocks.length))
                .put((byte) 1)
                .put(blocks)
                .array();
    }
}
