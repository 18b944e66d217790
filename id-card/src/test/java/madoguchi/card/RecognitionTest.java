package madoguchi.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.OptionalInt;
import javax.smartcardio.CardException;
import madoguchi.card.CardReading.NothingToTypeOn;
import madoguchi.card.CardReading.UnknownCard;
import madoguchi.card.CardReading.Unreadable;
import madoguchi.card.CardReading.Unsupported;
import madoguchi.virtual.RecordingCard;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.VirtualMyNumberCard.Peculiarity;
import madoguchi.virtual.VirtualOtherCard;
import madoguchi.virtual.VirtualReader;
import madoguchi.virtual.VirtualResidenceCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecognitionTest {

    private static final String TYPE = "00b08a0000";
    private static final String TEXT = "00a4040c0ad3921000310001010408";
    private static final String TRIES = "00200091";

    private final VirtualReader reader = VirtualReader.withoutPinPad("架空リーダー");
    private final CardReader cards = new CardReader();

    @Test
    void myNumberCardIsKnownByItsFirstAnswer() {
        var card = new RecordingCard(SampleCards.card());

        assertThat(read(card)).isEqualTo(new NothingToTypeOn());

        assertThat(card.commands()).containsExactly(TEXT, TRIES);
    }

    @Test
    void newKindOfMyNumberCardIsLearnt() {
        var first = new RecordingCard(answeringToReset(SampleCards.card(), "3B80800101"));
        var second = new RecordingCard(answeringToReset(SampleCards.card(), "3B80800101"));

        read(first);
        read(second);

        assertThat(first.commands()).containsExactly(TYPE, TEXT, TRIES);
        assertThat(second.commands()).containsExactly(TEXT, TRIES);
    }

    @Test
    void licenceThatLooksLikeAMyNumberCardIsLearntToo() {
        var first = new RecordingCard(answeringToReset(SampleCards.licence(), "3B888001000005E0B381A1007F"));
        var second = new RecordingCard(answeringToReset(SampleCards.licence(), "3B888001000005E0B381A1007F"));

        read(first);
        read(second);

        assertThat(first.commands()).startsWith(TEXT, TYPE);
        assertThat(second.commands()).startsWith(TYPE).doesNotContain(TEXT);
    }

    @Test
    void licenceIsKnownByItsFirstAnswer() {
        var card = new RecordingCard(SampleCards.licence());

        read(card);

        assertThat(card.commands()).startsWith(TYPE).doesNotContain(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void residenceCardIsKnownByItsFirstAnswer(VirtualResidenceCard.Kind kind) {
        var card = new RecordingCard(SampleCards.residenceCard(kind));

        read(card);

        assertThat(card.commands()).startsWith(TYPE).doesNotContain(TEXT);
    }

    @Test
    void specifiedResidenceCardIsReadAsTheMyNumberCardItIs() {
        assertThat(read(SampleCards.specifiedResidenceCard())).isEqualTo(new NothingToTypeOn());
    }

    @Test
    void olderCardIsNamed() {
        assertThat(read(SampleCards.olderCard())).isEqualTo(new Unsupported(CardKind.JUKI_CARD));
    }

    @Test
    void unknownCardIsAskedNothingButWhatItIs() {
        var card = new RecordingCard(new VirtualOtherCard());

        assertThat(read(card)).isEqualTo(new UnknownCard());

        assertThat(card.commands())
                .containsExactly(
                        TYPE, TEXT, "00a40000", "00a40000023f00", "00a4040c0ad392f000260100000001");
    }

    @Test
    void sleepyCardIsAskedAgain() {
        assertThat(read(SampleCards.card(Peculiarity.FIRST_COMMAND_FAILS))).isEqualTo(new NothingToTypeOn());
    }

    @ParameterizedTest
    @CsvSource({"3B888001000005E0B381A1007F", "3B80800101"})
    void myNumberCardThatItsIssuerBlockedIsToldAndBreaksNothing(String atr) {
        var card = answeringToReset(
                ReadCard.altered(SampleCards.card(), command -> new byte[] {
                    0x62, (byte) (HexFormat.of().formatHex(command).equals(TEXT) ? 0x83 : 0x00)
                }),
                atr);

        assertThat(read(card)).isEqualTo(new Unreadable(0x6200));
    }

    @ParameterizedTest
    @CsvSource({
        "050101, 'Licence[pinIsSet=true]'",
        "050100, 'Licence[pinIsSet=false]'",
        "050101FFFF, 'Licence[pinIsSet=true]'",
        "C10131, 'Residence[kind=RESIDENCE_CARD, generation=1]'",
        "C10132, 'Residence[kind=SPECIAL_PERMANENT_RESIDENT_CERTIFICATE, generation=1]'",
        "C1023035, 'Residence[kind=RESIDENCE_CARD, generation=2]'",
        "C1023036, 'Residence[kind=SPECIAL_PERMANENT_RESIDENT_CERTIFICATE, generation=2]'",
        "C1023037, NotReadable[kind=SPECIFIED_RESIDENCE_CARD]",
        "C1023038, NotReadable[kind=SPECIFIED_RESIDENCE_CARD]"
    })
    void typeFileSaysWhichCardItIs(String file, String recognised) {
        assertThat(CardType.of(SampleCards.bytes(file)).orElseThrow()).hasToString(recognised);
    }

    @ParameterizedTest
    @CsvSource({"''", "05", "0501", "0500FF", "C102", "C10230", "C1023039", "C10133", "C1FF3131", "308203", "FFFFFF"})
    void otherFilesSayNothing(String file) {
        assertThat(CardType.of(SampleCards.bytes(file))).isEmpty();
    }

    private CardReading read(VirtualCard card) {
        reader.pull();
        reader.insert(card);
        try {
            return cards.read(reader.terminals().terminals().list().getFirst(), new Desk());
        } catch (CardException e) {
            throw new AssertionError(e);
        }
    }

    private static VirtualCard answeringToReset(VirtualCard card, String atr) {
        return new VirtualCard() {
            @Override
            public byte[] atr() {
                return SampleCards.bytes(atr);
            }

            @Override
            public byte[] answer(byte[] command) {
                return card.answer(command);
            }

            @Override
            public void reset() {
                card.reset();
            }

            @Override
            public void powerOff() {
                card.powerOff();
            }

            @Override
            public OptionalInt triesLeft() {
                return card.triesLeft();
            }
        };
    }
}
