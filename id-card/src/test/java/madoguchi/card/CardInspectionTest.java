package madoguchi.card;

import static madoguchi.virtual.SampleCards.FIRST_LICENCE_PIN;
import static madoguchi.virtual.SampleCards.PIN;
import static madoguchi.virtual.SampleCards.TARO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import javax.smartcardio.CardException;
import madoguchi.card.CardInspection.Counter;
import madoguchi.card.CardInspection.Inspected;
import madoguchi.card.CardInspection.NotInspected;
import madoguchi.card.CardInspection.TriesLeft;
import madoguchi.virtual.RecordingCard;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.VirtualMyNumberCard;
import madoguchi.virtual.VirtualMyNumberCard.Peculiarity;
import madoguchi.virtual.VirtualOtherCard;
import madoguchi.virtual.VirtualReader;
import madoguchi.virtual.VirtualResidenceCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardInspectionTest {

    private final VirtualReader reader = VirtualReader.withoutPinPad("架空リーダー");

    @Test
    void myNumberCardTellsItsCountersAndHowLongItsCertificateIsValid() {
        var card = VirtualMyNumberCard.issue(TARO, PIN)
                .certificatesUntil(LocalDate.of(2031, 5, 4))
                .card();

        var inspected = (Inspected) inspect(card);

        assertThat(inspected.kind()).isEqualTo(CardKind.MY_NUMBER_CARD);
        assertThat(inspected.tries())
                .containsExactly(
                        tries(Counter.PIN, 3),
                        tries(Counter.NUMBER_B, 10),
                        tries(Counter.AUTHENTICATION_PIN, 3),
                        tries(Counter.SIGNATURE_PASSWORD, 5));
        assertThat(inspected.token()).isEqualTo("JPKIAPICCTOKEN2");
        assertThat(Objects.requireNonNull(inspected.certificate()).until()).isEqualTo(LocalDate.of(2031, 5, 4));
        assertThat(inspected.carries()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void peculiarCardsTellTheSame(Peculiarity peculiarity) {
        assertThat(inspect(SampleCards.card(peculiarity))).isEqualTo(inspect(SampleCards.card()));
    }

    @Test
    void lockedPinIsSeenWithoutBeingTried() {
        var card = new RecordingCard(SampleCards.lockedCard());

        var inspected = (Inspected) inspect(card);

        assertThat(inspected.tries().getFirst().locked()).isTrue();
        assertThat(inspected.tries().get(1).locked()).isFalse();
        assertThat(card.commands()).noneMatch(command -> command.contains("secret"));
    }

    @Test
    void cardsInTheCardAreNamed() {
        var both = VirtualMyNumberCard.issue(TARO, PIN)
                .licence(FIRST_LICENCE_PIN)
                .residenceCard(false)
                .card();

        var inspected = (Inspected) inspect(both);

        assertThat(inspected.carries())
                .isEqualTo(Set.of(CardKind.MY_NUMBER_LICENCE, CardKind.SPECIFIED_RESIDENCE_CARD));
        assertThat(inspected.tries()).contains(tries(Counter.MY_NUMBER_LICENCE_PIN, 10));
    }

    @Test
    void licenceTellsBothCounters() {
        assertThat(inspect(SampleCards.licence()))
                .isEqualTo(new Inspected(
                        CardKind.DRIVERS_LICENCE,
                        List.of(tries(Counter.LICENCE_PIN_1, 3), tries(Counter.LICENCE_PIN_2, 3)),
                        null,
                        null,
                        Set.of()));
    }

    @ParameterizedTest
    @EnumSource
    void residenceCardsAreNamed(VirtualResidenceCard.Kind kind) {
        assertThat(((Inspected) inspect(SampleCards.residenceCard(kind))).kind())
                .isEqualTo(
                        switch (kind) {
                            case RESIDENCE_CARD_1, RESIDENCE_CARD_2 -> CardKind.RESIDENCE_CARD;
                            case SPECIAL_PERMANENT_1, SPECIAL_PERMANENT_2 ->
                                CardKind.SPECIAL_PERMANENT_RESIDENT_CERTIFICATE;
                        });
    }

    @Test
    void olderCardIsNamed() {
        assertThat(((Inspected) inspect(SampleCards.olderCard())).kind()).isEqualTo(CardKind.JUKI_CARD);
    }

    @Test
    void whatCannotBeInspectedSaysWhy() throws CardException {
        assertThat(inspect(new VirtualOtherCard())).isEqualTo(new NotInspected(new CardReading.UnknownCard()));

        reader.pull();
        assertThat(new CardReader().inspect(reader.terminals().terminals().list().getFirst()))
                .isEqualTo(new NotInspected(new CardReading.NoCard()));
    }

    private static TriesLeft tries(Counter counter, int left) {
        return new TriesLeft(counter, OptionalInt.of(left));
    }

    private CardInspection inspect(VirtualCard card) {
        reader.pull();
        reader.insert(card);
        try {
            return new CardReader().inspect(reader.terminals().terminals().list().getFirst());
        } catch (CardException e) {
            throw new AssertionError(e);
        }
    }
}
