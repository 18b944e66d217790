package madoguchi.card.residence;

import static madoguchi.card.residence.Example.NUMBER;
import static madoguchi.card.residence.Example.bytes;
import static madoguchi.card.residence.Example.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import madoguchi.card.MalformedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MutualAuthenticationTest {

    @Test
    void keyIsMadeOfTheNumber() {
        assertThat(number(NUMBER).key()).isEqualTo(bytes(Example.KEY));
    }

    @ParameterizedTest
    @EnumSource
    void wholeExchangeIsThatOfTheSpecification(Example example) throws Exception {
        try (var authentication = example.authentication()) {
            assertThat(authentication.cryptogram()).isEqualTo(example.cryptogram());

            var session = authentication.session(example.answer());

            assertThat(session.verification(number(NUMBER)))
                    .isEqualTo(join(new byte[] {(byte) 0x86, 0x11, 0x01}, example.verification()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void answerThatDiffersInOneBitIsRefused(Example example) throws Exception {
        for (var bit = 0; bit < 8 * example.answer().length; bit++) {
            var answer = example.answer();
            answer[bit / 8] ^= (byte) (1 << bit % 8);

            assertRefused(example, answer);
        }
    }

    @ParameterizedTest
    @EnumSource
    void answerOfACardThatDoesNotKnowUsIsRefused(Example example) throws Exception {
        var key = bytes(Example.KEY);
        for (var changed : new int[] {0, 7, 8, 15}) {
            var clear = Arrays.copyOf(example.answer(), 32);
            example.suite.decrypt(key, clear);
            clear[changed] ^= 1;
            example.suite.encrypt(key, clear);

            assertRefused(example, join(clear, example.suite.mac(key, clear)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void ownAnswerIsRefusedWhenItComesBack(Example example) throws Exception {
        assertRefused(example, example.cryptogram());
    }

    @ParameterizedTest
    @EnumSource
    void answersOfOtherLengthsAreRefused(Example example) throws Exception {
        for (var length : new int[] {0, 1, 32, 39, 41, 300}) {
            assertRefused(example, Arrays.copyOf(example.answer(), length));
        }
    }

    @ParameterizedTest
    @EnumSource
    void challengeOfAnotherLengthIsRefused(Example example) {
        assertThatThrownBy(() ->
                        new MutualAuthentication(example.suite, number(NUMBER), new byte[7], Example.random()))
                .isInstanceOf(MalformedFileException.class);
    }

    @Test
    void numberIsWipedAndNeverPrinted() {
        var characters = ByteBuffer.allocateDirect(12).put(0, NUMBER.getBytes(StandardCharsets.US_ASCII));
        var number = new CardNumber(characters);

        assertThat(number.toString()).isEqualTo("CardNumber[masked]");
        number.close();

        assertThat(characters).isEqualTo(ByteBuffer.allocateDirect(12));
    }

    @Test
    void numberOnTheHeapIsRefused() {
        assertThatThrownBy(() -> new CardNumber(ByteBuffer.allocate(12))).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(Example example, byte[] answer) throws Exception {
        try (var authentication = example.authentication()) {
            assertThatThrownBy(() -> authentication.session(answer)).isInstanceOf(MalformedFileException.class);
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }
}
