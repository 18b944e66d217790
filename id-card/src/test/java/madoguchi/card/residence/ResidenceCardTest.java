package madoguchi.card.residence;

import static madoguchi.virtual.SampleCards.CARD_NUMBER;
import static madoguchi.virtual.SampleCards.LAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import madoguchi.card.CardKind;
import madoguchi.card.CardReading;
import madoguchi.card.CardReading.Cancelled;
import madoguchi.card.CardReading.Interrupted;
import madoguchi.card.CardReading.NotWanted;
import madoguchi.card.CardReading.Removed;
import madoguchi.card.CardReading.Succeeded;
import madoguchi.card.CardReading.Unreadable;
import madoguchi.card.CardReading.Wrong;
import madoguchi.card.Holder;
import madoguchi.card.Holder.Picture;
import madoguchi.card.Holder.Picture.Subject;
import madoguchi.card.Holder.Remark;
import madoguchi.card.Holder.Residence;
import madoguchi.card.ReadCard;
import madoguchi.card.Secret;
import madoguchi.card.SecretQuestion;
import madoguchi.card.TypingVisitor;
import madoguchi.virtual.RecordingCard;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.VirtualResidenceCard;
import madoguchi.virtual.VirtualResidenceCard.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidenceCardTest {

    private static final String TYPE = "00b08a0000";
    private static final String CHALLENGE = "0084000008";
    private static final String AUTHENTICATE = "0082000028…";
    private static final String VERIFY = "0820008613…";
    private static final String SELECT_FACE = "00a4040c10d392f0004f0200000000000000000000";
    private static final String SELECT_ADDRESSES = "00a4040c10d392f0004f0300000000000000000000";
    private static final byte[] TIFF = "II*\0 a picture that is none".getBytes(StandardCharsets.US_ASCII);

    private final ReadCard read = new ReadCard();
    private final TypingVisitor visitor = new TypingVisitor(CARD_NUMBER);

    @ParameterizedTest
    @CsvSource({"RESIDENCE_CARD_1, RESIDENCE_CARD", "SPECIAL_PERMANENT_1, SPECIAL_PERMANENT_RESIDENT_CERTIFICATE"})
    void firstGenerationGivesItsAddressInSixCommandsAndItsFaceInTwoMore(Kind kind, CardKind expected) throws Exception {
        var card = new RecordingCard(SampleCards.residenceCard(kind));

        var holder = holder(card);

        assertThat(shortened(card))
                .containsExactly(
                        TYPE,
                        CHALLENGE,
                        AUTHENTICATE,
                        VERIFY,
                        SELECT_ADDRESSES,
                        "00b08100000156",
                        SELECT_FACE,
                        "08b0850000000496020000" + "0000");
        assertThat(holder.kind()).isEqualTo(expected);
        assertThat(holder.address()).isEqualTo(LAN.address());
        assertThat(holder.name()).isNull();
        assertThat(holder.birthDate()).isNull();
        assertThat(holder.remarks()).containsExactly(Remark.NAME_IS_A_PICTURE);
        assertThat(holder.pictures()).extracting(Picture::subject).containsExactly(Subject.CARD_FRONT);
        assertThat(holder.pictures()).extracting(Picture::mediaType).containsOnly("image/tiff");
        assertThat(visitor.questions())
                .containsExactly(new SecretQuestion(expected, Secret.CARD_NUMBER, OptionalInt.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENCE_CARD_2, RESIDENCE_CARD, 0300, 1",
        "SPECIAL_PERMANENT_2, SPECIAL_PERMANENT_RESIDENT_CERTIFICATE, 0000,"
    })
    void secondGenerationGivesItsTextInSixCommandsAndTwoPicturesInThreeMore(
            Kind kind, CardKind expected, String period, String work) throws Exception {
        var card = new RecordingCard(SampleCards.residenceCard(kind));

        var holder = holder(card);

        assertThat(shortened(card))
                .containsExactly(
                        TYPE,
                        CHALLENGE,
                        AUTHENTICATE,
                        VERIFY,
                        SELECT_FACE,
                        "08b0830000000496020000" + "0000",
                        "08b0840000000496020004" + "0000", // the length of the name's picture
                        "08b08400000004960209c8" + "0000", // exactly so much: the photograph lies behind it
                        "08b0860000000496020000" + "0000");
        assertThat(holder.kind()).isEqualTo(expected);
        assertThat(holder.birthDate()).isEqualTo(LAN.birthDate());
        assertThat(holder.sex()).isEqualTo("2");
        assertThat(holder.validUntil()).isEqualTo("20300217");
        assertThat(holder.residence()).isEqualTo(new Residence("VNM", "TEST000001", period, work));
        assertThat(holder.name()).isNull();
        assertThat(holder.address()).isNull();
        assertThat(holder.remarks())
                .containsExactlyInAnyOrder(Remark.NAME_IS_A_PICTURE, Remark.ADDRESS_IS_A_PICTURE);
        assertThat(holder.pictures()).extracting(Picture::subject).containsExactly(Subject.NAME, Subject.ADDRESS);
    }

    @ParameterizedTest
    @EnumSource
    void picturesComeAsTheyAreOnTheCard(Kind kind) throws Exception {
        var card = VirtualResidenceCard.issue(kind, CARD_NUMBER, LAN).pictures(TIFF, TIFF).card();

        for (var picture : holder(card).pictures()) {
            assertThat(Base64.getDecoder().decode(picture.base64())).startsWith(TIFF);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readerWithoutExtendedLengthReadsTheSameInPieces(Kind kind) throws Exception {
        var whole = holder(SampleCards.residenceCard(kind));
        var card = new RecordingCard(ReadCard.withoutExtendedLength(SampleCards.residenceCard(kind)));

        var reading = new ReadCard().with(card, new TypingVisitor(CARD_NUMBER));

        assertThat(reading).isEqualTo(new Succeeded(whole));
        // One is tried and refused; the reader is not asked again.
        assertThat(card.commands()).filteredOn(command -> command.matches("(08|00)b0.{4}00.+")).hasSize(1);
    }

    @Test
    void addressIsReadInEitherEncoding() throws Exception {
        var card = VirtualResidenceCard.issue(Kind.RESIDENCE_CARD_1, CARD_NUMBER, LAN)
                .pictures(TIFF, TIFF)
                .addressIn(Charset.forName("x-SJIS_0213"))
                .card();

        assertThat(holder(card).address()).isEqualTo(LAN.address());
    }

    @ParameterizedTest
    @EnumSource
    void wrongNumberIsToldAndSpendsNothing(Kind kind) throws Exception {
        var card = new RecordingCard(SampleCards.residenceCard(kind));

        for (var i = 0; i < 20; i++) {
            assertThat(read.with(card, new TypingVisitor("ZZ00000000ZZ", CARD_NUMBER)))
                    .isEqualTo(new Wrong(Secret.CARD_NUMBER, OptionalInt.empty()));
        }

        assertThat(shortened(card)).hasSize(60).containsOnly(TYPE, CHALLENGE, AUTHENTICATE);
        assertThat(holder(card).kind()).isNotNull();
    }

    @Test
    void numberThatIsRefusedOnlyAtVerificationIsWrongToo() throws Exception {
        var card = new RecordingCard(SampleCards.residenceCard(Kind.RESIDENCE_CARD_2));
        card.altering(answer -> card.commands().size() == 4 ? new byte[] {0x63, 0} : answer);

        assertThat(read.with(card, visitor)).isEqualTo(new Wrong(Secret.CARD_NUMBER, OptionalInt.empty()));
    }

    @ParameterizedTest
    @EnumSource
    void cardThatDoesNotKnowItsNumberIsNotBelieved(Kind kind) throws Exception {
        for (var changed : new int[] {0, 31, 32, 39}) {
            var card = new RecordingCard(SampleCards.residenceCard(kind));
            card.altering(answer -> card.commands().size() == 3 ? changed(answer, changed) : answer);

            assertThat(read.with(card, new TypingVisitor(CARD_NUMBER))).isEqualTo(new Unreadable(0x9000));
            assertThat(shortened(card)).containsExactly(TYPE, CHALLENGE, AUTHENTICATE);
        }
    }

    @Test
    void pictureThatCannotBeHadIsLeftOut() throws Exception {
        var card = new RecordingCard(SampleCards.residenceCard(Kind.RESIDENCE_CARD_2));
        card.altering(answer -> card.commands().size() == 7 ? new byte[] {0x6A, (byte) 0x80} : answer);

        var holder = holder(card);

        assertThat(holder.pictures()).extracting(Picture::subject).containsExactly(Subject.ADDRESS);
        assertThat(holder.remarks()).contains(Remark.NAME_IS_A_PICTURE);
        assertThat(holder.birthDate()).isEqualTo(LAN.birthDate());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void cardPulledDuringAnyCommandYieldsNothing(int command) throws Exception {
        var card = new RecordingCard(SampleCards.residenceCard(Kind.RESIDENCE_CARD_2)).duringCommand(number -> {
            if (number == command) {
                read.reader().pull();
            }
        });

        assertThat(read.with(card, visitor)).isEqualTo(new Removed());
        assertThat(card.commands()).hasSize(command);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8, 9})
    void cardThatForgetsTheNumberWasInterrupted(int command) throws Exception {
        var card = new RecordingCard(SampleCards.residenceCard(Kind.RESIDENCE_CARD_2));
        card.altering(answer -> card.commands().size() == command ? new byte[] {0x69, (byte) 0x82} : answer);

        assertThat(read.with(card, visitor)).isEqualTo(new Interrupted());
    }

    @Test
    void whatIsHiddenIsNotBelievedInClear() throws Exception {
        var card = new RecordingCard(SampleCards.residenceCard(Kind.RESIDENCE_CARD_2));
        card.altering(answer -> card.commands().size() == 6
                ? HexFormat.of().parseHex("C6083139393030323033C701319000")
                : answer);

        assertThat(read.with(card, visitor)).isEqualTo(new Unreadable(0x9000));
    }

    @Test
    void visitorMayStopAndDeskMayLeave() throws Exception {
        var card = new RecordingCard(SampleCards.residenceCard(Kind.RESIDENCE_CARD_1));

        assertThat(read.with(card, new TypingVisitor())).isEqualTo(new Cancelled());
        assertThat(read.with(card, new TypingVisitor(CARD_NUMBER).wantedFor(0))).isEqualTo(new NotWanted());
        assertThat(shortened(card)).containsOnly(TYPE);

        assertThat(read.with(card, new TypingVisitor(CARD_NUMBER).wantedFor(1))).isEqualTo(new NotWanted());
        assertThat(shortened(card)).endsWith(VERIFY);
    }

    @Test
    void numberIsWipedWhereItWasTyped() throws Exception {
        holder(SampleCards.residenceCard(Kind.RESIDENCE_CARD_1));

        assertThat(visitor.typed()).hasSize(1).allSatisfy(typed -> assertThat(typed.length()).isZero());
    }

    @Test
    void cardThatLivesInAMyNumberCardIsReadAsOne() throws Exception {
        var card = new RecordingCard(SampleCards.specifiedResidenceCard());

        read.with(card, new TypingVisitor(SampleCards.PIN));

        assertThat(card.commands()).noneMatch(command -> command.contains("d392f0004f"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c1023037", "c1023038"})
    void specifiedCardIsKnownAndNotOpened(String type) throws Exception {
        var inside = SampleCards.residenceCard(Kind.RESIDENCE_CARD_2);
        var card = new RecordingCard(inside);
        card.altering(answer -> card.commands().size() == 1 ? HexFormat.of().parseHex(type + "9000") : answer);

        assertThat(read.with(card, visitor))
                .isEqualTo(new CardReading.Unsupported(CardKind.SPECIFIED_RESIDENCE_CARD));
        assertThat(visitor.questions()).isEmpty();
    }

    private Holder holder(VirtualCard card) throws Exception {
        CardReading reading = read.with(card, visitor.typed().isEmpty() ? visitor : new TypingVisitor(CARD_NUMBER));
        assertThat(reading).isInstanceOf(Succeeded.class);
        return Objects.requireNonNull(((Succeeded) reading).holder());
    }

    /// What differs each time is left out.
    private static List<String> shortened(RecordingCard card) {
        return card.commands().stream()
                .map(command -> command.matches("(0082000028|0820008613).*") ? command.substring(0, 10) + "…" : command)
                .toList();
    }

    private static byte[] changed(byte[] answer, int at) {
        var changed = answer.clone();
        changed[at] ^= 1;
        return changed;
    }
}
