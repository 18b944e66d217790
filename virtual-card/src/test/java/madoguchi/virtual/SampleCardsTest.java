package madoguchi.virtual;

import static madoguchi.virtual.SampleCards.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import javax.smartcardio.ATR;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleCardsTest {

    static List<VirtualCard> all() {
        return SampleCards.all();
    }

    /// What anybody may send: 10,000 random commands, half of them made to look like one.
    @ParameterizedTest
    @MethodSource("all")
    void answersWhateverComes(VirtualCard card) {
        var random = new Random(7);
        for (var i = 0; i < 10_000; i++) {
            var command = new byte[random.nextInt(24)];
            random.nextBytes(command);
            if (command.length > 4 && random.nextBoolean()) {
                command[0] = (byte) (random.nextInt(4) == 0 ? 8 : 0);
                command[1] = new byte[] {(byte) 0xA4, 0x20, (byte) 0xB0, (byte) 0x84, (byte) 0x82}[random.nextInt(5)];
                command[4] = (byte) (command.length - 5);
            }
            assertThat(card.answer(command)).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhatAnAtrSays(VirtualCard card) {
        var atr = card.atr();

        assertThat(new ATR(atr).getHistoricalBytes()).isNotEmpty();
        var check = 0;
        for (var i = 1; i < atr.length; i++) {
            check ^= atr[i];
        }
        assertThat(check).isZero();
    }

    @Test
    void longNameTakesMoreThanOneShortReading() {
        var card = VirtualMyNumberCard.of(SampleCards.ANASTASIA, SampleCards.PIN);
        card.answer(bytes("00a4040c0ad3921000310001010408"));
        card.answer(bytes("002000910434383236"));

        assertThat(HexFormat.of().formatHex(card.answer(bytes("00b08200000000"))))
                .startsWith("ff2082")
                .hasSize(2 * (512 + 2));
    }
}
