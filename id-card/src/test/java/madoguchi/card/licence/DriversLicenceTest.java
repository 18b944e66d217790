package madoguchi.card.licence;

import static madoguchi.virtual.SampleCards.FIRST_LICENCE_PIN;
import static madoguchi.virtual.SampleCards.SECOND_LICENCE_PIN;
import static madoguchi.virtual.SampleCards.TARO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import madoguchi.card.CardKind;
import madoguchi.card.CardReading;
import madoguchi.card.CardReading.Cancelled;
import madoguchi.card.CardReading.Interrupted;
import madoguchi.card.CardReading.LastTry;
import madoguchi.card.CardReading.Locked;
import madoguchi.card.CardReading.NotWanted;
import madoguchi.card.CardReading.Removed;
import madoguchi.card.CardReading.Succeeded;
import madoguchi.card.CardReading.Unreadable;
import madoguchi.card.CardReading.Wrong;
import madoguchi.card.Holder;
import madoguchi.card.Holder.Remark;
import madoguchi.card.ReadCard;
import madoguchi.card.Secret;
import madoguchi.card.SecretQuestion;
import madoguchi.card.TypingVisitor;
import madoguchi.virtual.RecordingCard;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.VirtualDriversLicence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriversLicenceTest {

    private static final String TYPE = "00b08a0000";
    private static final String TRIES = "00200081";
    private static final String VERIFY = "0020008104 <4 secret>";
    private static final String SELECT = "00a4040c10a0000002310100000000000000000000";
    private static final String READ_PRINTED = "00b08100000370";
    private static final String READ_CHANGES = "00b08400000280";
    private static final String SELECT_TEXT_APPLICATION = "00a4040c0ad3921000310001010408";

    private final ReadCard read = new ReadCard();
    private final TypingVisitor visitor = new TypingVisitor(FIRST_LICENCE_PIN);

    @Test
    void sixCommandsReadALicence() throws Exception {
        var card = new RecordingCard(taro());

        var holder = holder(card);

        assertThat(card.commands()).containsExactly(TYPE, TRIES, VERIFY, SELECT, READ_PRINTED, READ_CHANGES);
        assertThat(holder.kind()).isEqualTo(CardKind.DRIVERS_LICENCE);
        assertThat(holder.name()).isEqualTo("見本　太郎");
        assertThat(holder.kana()).isEqualTo("ミホン　タロウ");
        assertThat(holder.address()).isEqualTo("架空県架空町本町一丁目２番３号");
        assertThat(holder.birthDate()).isEqualTo("19580217");
        assertThat(holder.sex()).isNull();
        assertThat(holder.validUntil()).isEqualTo("20290317");
        assertThat(holder.remarks()).isEmpty();
        assertThat(visitor.questions())
                .containsExactly(new SecretQuestion(CardKind.DRIVERS_LICENCE, Secret.LICENCE_PIN, OptionalInt.of(3)));
    }

    @Test
    void licenceThatLooksLikeAMyNumberCardTakesOneMore() throws Exception {
        var card = new RecordingCard(ReadCard.disguised(taro()));

        holder(card);

        assertThat(card.commands())
                .containsExactly(
                        SELECT_TEXT_APPLICATION, TYPE, TRIES, VERIFY, SELECT, READ_PRINTED, READ_CHANGES);
    }

    @Test
    void changesAndMissingCharactersAreTold() throws Exception {
        var holder = holder(SampleCards.licence());

        assertThat(holder.name()).isEqualTo("〓見〓　〓乃");
        assertThat(holder.kana()).isNull(); // That of the former name.
        assertThat(holder.address()).isEqualTo("架空県架空町本町一丁目２番３号");
        assertThat(holder.birthDate()).isEqualTo("19600000");
        assertThat(holder.remarks())
                .containsExactlyInAnyOrder(
                        Remark.GAIJI_IN_NAME, Remark.MISSING_CHARACTER_IN_NAME, Remark.CHANGED_SINCE_ISSUE);
    }

    @Test
    void readerWithoutExtendedLengthReadsInPieces() throws Exception {
        var card = new RecordingCard(ReadCard.withoutExtendedLength(taro()));

        holder(card);

        assertThat(card.commands())
                .containsExactly(
                        TYPE,
                        TRIES,
                        VERIFY,
                        SELECT,
                        READ_PRINTED, // asked once, and remembered
                        "00b0810000",
                        "00b0010000",
                        "00b0020000",
                        "00b0030070",
                        "00b0840000",
                        "00b0010000",
                        "00b0020080");
    }

    @Test
    void wrongPinIsSentOnce() throws Exception {
        var card = new RecordingCard(taro());

        assertThat(read.with(card, new TypingVisitor("0000", "1111")))
                .isEqualTo(new Wrong(Secret.LICENCE_PIN, OptionalInt.of(2)));
        assertThat(card.commands()).containsExactly(TYPE, TRIES, VERIFY);
    }

    @Test
    void lastTryIsLeftAndLockedCardIsNotAsked() throws Exception {
        var card = taro();
        read.with(card, new TypingVisitor("0000"));
        read.with(card, new TypingVisitor("0000"));
        var recorded = new RecordingCard(card);

        assertThat(read.with(recorded, visitor)).isEqualTo(new LastTry(Secret.LICENCE_PIN));
        assertThat(recorded.commands()).containsExactly(TYPE, TRIES);

        card.answer(HexFormat.of().parseHex("002000810430303030"));
        assertThat(read.with(recorded, visitor)).isEqualTo(new Locked(Secret.LICENCE_PIN));
        assertThat(Secret.LICENCE_PIN.reset()).isEqualTo(Secret.Reset.POLICE);
        assertThat(visitor.questions()).isEmpty();
    }

    @Test
    void nobodyIsAskedForAPinThatWasNeverSet() throws Exception {
        var sent = new CopyOnWriteArrayList<String>();
        var inside = SampleCards.licenceWithoutPins();
        var card = ReadCard.altered(inside, command -> {
            sent.add(HexFormat.of().formatHex(command));
            return inside.answer(command);
        });

        var holder = holder(card);

        assertThat(holder.name()).isEqualTo("見本　太郎");
        assertThat(visitor.questions()).isEmpty();
        assertThat(sent).containsExactly(TYPE, TRIES, "00200081042a2a2a2a", SELECT, READ_PRINTED, READ_CHANGES);
    }

    @Test
    void cardThatContradictsItselfAboutItsPinLosesNoMoreThanOneTry() throws Exception {
        var inside = taro();
        var card = new RecordingCard(
                ReadCard.altered(inside, command -> withoutPin(command, inside.answer(command))));

        assertThat(read.with(card, visitor)).isEqualTo(new Unreadable(0x63C2));
        assertThat(read.with(card, visitor)).isEqualTo(new Unreadable(0x63C1));
        assertThat(read.with(card, visitor)).isEqualTo(new Unreadable(0x63C1));

        assertThat(card.commands())
                .containsExactly(TYPE, TRIES, VERIFY, TYPE, TRIES, VERIFY, TYPE, TRIES);
    }

    @Test
    void visitorMayStop() throws Exception {
        assertThat(read.with(taro(), new TypingVisitor())).isEqualTo(new Cancelled());
    }

    @Test
    void nothingIsReadOnceNobodyWaits() throws Exception {
        var card = new RecordingCard(taro());

        assertThat(read.with(card, new TypingVisitor(FIRST_LICENCE_PIN).wantedFor(1))).isEqualTo(new NotWanted());
        assertThat(card.commands()).containsExactly(TYPE, TRIES, VERIFY);

        assertThat(read.with(SampleCards.licenceWithoutPins(), new TypingVisitor().wantedFor(0)))
                .isEqualTo(new NotWanted());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void cardPulledDuringAnyCommandYieldsNothing(int command) throws Exception {
        var card = new RecordingCard(taro()).duringCommand(number -> {
            if (number == command) {
                read.reader().pull();
            }
        });

        assertThat(read.with(card, visitor)).isEqualTo(new Removed());
        assertThat(card.commands()).hasSize(command);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6})
    void cardThatForgetsThePinWasInterrupted(int command) throws Exception {
        var card = new RecordingCard(taro());
        card.altering(answer -> card.commands().size() == command ? new byte[] {0x69, (byte) 0x82} : answer);

        assertThat(read.with(card, visitor)).isEqualTo(new Interrupted());
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6})
    void damagedFileIsNotGuessedAt(int command) throws Exception {
        var card = new RecordingCard(taro());
        card.altering(answer -> card.commands().size() == command ? damaged(answer) : answer);

        assertThat(read.with(card, visitor)).isEqualTo(new Unreadable(0x9000));
    }

    @Test
    void changesThatCannotBeReadAreNotPassedOver() throws Exception {
        var card = new RecordingCard(taro());
        card.altering(answer -> card.commands().size() == 6 ? new byte[] {0x6A, (byte) 0x82} : answer);

        assertThat(read.with(card, visitor)).isEqualTo(new Unreadable(0x6A82));
    }

    private Holder holder(VirtualCard card) throws Exception {
        CardReading reading = read.with(card, visitor);
        assertThat(reading).isInstanceOf(Succeeded.class);
        return ((Succeeded) reading).holder();
    }

    private static VirtualDriversLicence taro() {
        return VirtualDriversLicence.issue(TARO, FIRST_LICENCE_PIN, SECOND_LICENCE_PIN).card();
    }

    private static byte[] withoutPin(byte[] command, byte[] answer) {
        return HexFormat.of().formatHex(command).equals(TYPE)
                ? HexFormat.of().parseHex("0501009000")
                : answer;
    }

    private static byte[] damaged(byte[] answer) {
        var damaged = answer.clone();
        Arrays.fill(damaged, 0, 40, (byte) 0x70);
        return damaged;
    }
}
