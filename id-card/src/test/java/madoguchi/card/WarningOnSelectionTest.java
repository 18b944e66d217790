package madoguchi.card;

import static madoguchi.virtual.SampleCards.PIN;
import static madoguchi.virtual.SampleCards.TARO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.OptionalInt;
import javax.smartcardio.CardException;
import madoguchi.card.CardInspection.Counter;
import madoguchi.card.CardInspection.Inspected;
import madoguchi.card.CardInspection.TriesLeft;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.VirtualReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A card may say 6283 when it enters an application whose secret is locked: it stands there all the same. Found by Jazzer.
class WarningOnSelectionTest {

    private static final String SELECT_TEXT_APPLICATION = "00a4040c0ad3921000310001010408";
    private static final String SELECT_LICENCE = "00a4040c10a0000002310600000000000000000000";

    @ParameterizedTest
    @ValueSource(strings = {"6282", "6283"})
    void cardThatWarnsIsRead(String warning) throws Exception {
        var card = warning(SampleCards.card(), SELECT_TEXT_APPLICATION, warning);

        assertThat(new ReadCard().with(card, new TypingVisitor(PIN)))
                .isEqualTo(new CardReading.Succeeded(
                        Holder.ofMyNumberCard(TARO.name(), TARO.address(), TARO.birthDate(), TARO.sex())));
    }

    @Test
    void lockedLicenceInAMyNumberCardIsSeen() throws Exception {
        var card = warning(SampleCards.cardWithLicence(), SELECT_LICENCE, "6283");

        var inspected = (Inspected) inspect(card);

        assertThat(inspected.carries()).containsExactly(CardKind.MY_NUMBER_LICENCE);
        assertThat(inspected.tries()).contains(new TriesLeft(Counter.MY_NUMBER_LICENCE_PIN, OptionalInt.of(10)));
    }

    private static CardInspection inspect(VirtualCard card) throws CardException {
        var reader = VirtualReader.withoutPinPad("架空リーダー");
        reader.insert(card);
        return new CardReader().inspect(reader.terminals().terminals().list().getFirst());
    }

    private static VirtualCard warning(VirtualCard card, String select, String warning) {
        return ReadCard.altered(card, command -> {
            var answer = card.answer(command);
            return HexFormat.of().formatHex(command).equals(select) ? HexFormat.of().parseHex(warning) : answer;
        });
    }
}
