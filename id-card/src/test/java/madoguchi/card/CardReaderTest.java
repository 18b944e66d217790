package madoguchi.card;

import static madoguchi.virtual.SampleCards.HANAKO;
import static madoguchi.virtual.SampleCards.PIN;
import static madoguchi.virtual.SampleCards.TARO;
import static madoguchi.virtual.SampleCards.card;
import static madoguchi.virtual.SampleCards.cardWithLastTry;
import static madoguchi.virtual.SampleCards.lockedCard;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import madoguchi.card.CardReading.LastTry;
import madoguchi.card.CardReading.NothingToTypeOn;
import madoguchi.card.CardReading.NotWanted;
import madoguchi.card.CardReading.Cancelled;
import madoguchi.card.CardReading.Locked;
import madoguchi.card.CardReading.TimedOut;
import madoguchi.card.CardReading.Removed;
import madoguchi.card.CardReading.Succeeded;
import madoguchi.card.CardReading.UnknownCard;
import madoguchi.card.CardReading.Unreadable;
import madoguchi.card.CardReading.Wrong;
import madoguchi.virtual.MyNumberCardIssue;
import madoguchi.virtual.ReaderView;
import madoguchi.virtual.VirtualVisitor;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.VirtualMyNumberCard;
import madoguchi.virtual.VirtualMyNumberCard.Peculiarity;
import madoguchi.virtual.VirtualOtherCard;
import madoguchi.virtual.VirtualReader;
import madoguchi.virtual.Person;
import madoguchi.virtual.RecordingCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardReaderTest {

    private static final String SELECT = "00a4040c0ad3921000310001010408";
    private static final String TRIES = "00200091";
    private static final String VERIFY = "0020009104 <4 secret>";
    private static final String READ = "00b0820000";

    private final Desk desk = new Desk();
    private VirtualReader reader = new VirtualReader("架空リーダー");

    @Test
    void fourCommandsReadTheFourAttributes() throws Exception {
        var card = new RecordingCard(card());

        var reading = readWhileResidentTypes(card, PIN);

        assertThat(reading).isEqualTo(succeeded(TARO));
        assertThat(card.commands()).containsExactly(SELECT, TRIES, VERIFY, READ);
        assertThat(desk.asked()).containsExactly("PIN 3");
    }

    @Test
    void everyCharacterSurvives() throws Exception {
        assertThat(readWhileResidentTypes(VirtualMyNumberCard.of(HANAKO, PIN), PIN)).isEqualTo(succeeded(HANAKO));
    }

    @Test
    void longFileTakesAsManyReadsAsItsLengthSays() throws Exception {
        var far = new Person("例示 花子", "架空県架空町" + "字例示".repeat(60), "19600131", "2");
        var card = new RecordingCard(VirtualMyNumberCard.of(far, PIN));

        assertThat(readWhileResidentTypes(card, PIN)).isEqualTo(succeeded(far));
        assertThat(card.commands()).startsWith(SELECT, TRIES, VERIFY, READ, "00b0010000").hasSize(6);
    }

    @Test
    void wrongPinIsSentOnce() throws Exception {
        var card = new RecordingCard(card());

        assertThat(readWhileResidentTypes(card, "0000")).isEqualTo(new Wrong(Secret.PIN, OptionalInt.of(2)));

        assertThat(card.commands()).containsExactly(SELECT, TRIES, VERIFY);
    }

    @Test
    void rightPinGivesAllTriesBack() throws Exception {
        var card = card();
        readWhileResidentTypes(card, "0000");
        reader.pull();

        assertThat(readWhileResidentTypes(card, PIN)).isInstanceOf(Succeeded.class);

        assertThat(desk.asked()).containsExactly("PIN 3", "PIN 2");
        assertThat(card.triesLeft()).hasValue(3);
    }

    @Test
    void lastTryIsLeftToTheResident() {
        var card = new RecordingCard(cardWithLastTry());

        assertThat(read(card)).isEqualTo(new LastTry(Secret.PIN));

        assertThat(card.commands()).containsExactly(SELECT, TRIES);
        assertThat(desk.asked()).isEmpty();
    }

    @Test
    void lastTryOnThePadNeedsConsentToo() throws Exception {
        desk.consented.add(Secret.PIN);

        assertThat(readWhileResidentTypes(cardWithLastTry(), PIN)).isEqualTo(succeeded(TARO));

        assertThat(desk.asked()).containsExactly("PIN 1");
    }

    @Test
    void printedNumberIsTypedInTheWindowWhereThereIsAPadToo() {
        desk.printedNumber = true;
        desk.typing(MyNumberCardIssue.numberB(TARO));

        assertThat(read(card())).isEqualTo(succeeded(TARO));
    }

    @Test
    void lockedCardIsNotAsked() {
        var card = new RecordingCard(lockedCard());

        assertThat(read(card)).isEqualTo(new Locked(Secret.PIN));

        assertThat(card.commands()).containsExactly(SELECT, TRIES);
    }

    @Test
    void otherCardIsAskedNothingButWhatItIs() {
        var card = new RecordingCard(new VirtualOtherCard());

        assertThat(read(card)).isEqualTo(new UnknownCard());

        assertThat(card.commands())
                .containsExactly(
                        "00b08a0000", SELECT, "00a40000", "00a40000023f00", "00a4040c0ad392f000260100000001");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void cardPulledDuringAnyCommandYieldsNothing(int command) throws Exception {
        var card = new RecordingCard(card()).duringCommand(number -> {
            if (number == command) {
                reader.pull();
            }
        });

        var typing = new VirtualVisitor(reader).types(PIN);
        assertThat(read(card)).isEqualTo(new Removed());

        typing.cancel(true);
        assertThat(card.commands()).hasSize(command);
    }

    @Test
    void cardPulledWhilePadIsOpenYieldsNothing() throws Exception {
        var pulling = new VirtualVisitor(reader).whenPadOpens(reader::pull);

        assertThat(read(card())).isEqualTo(new Removed());
        pulling.get();
        assertThat(reader.view()).isEqualTo(new ReaderView.Empty());
    }

    @Test
    void swappedCardIsNeverMixedWithTheFirst() throws Exception {
        var other = new RecordingCard(VirtualMyNumberCard.of(HANAKO, PIN));
        var card = new RecordingCard(card()).duringCommand(number -> {
            if (number == 4) {
                reader.pull();
                reader.insert(other);
            }
        });

        assertThat(readWhileResidentTypes(card, PIN)).isEqualTo(new Removed());

        assertThat(other.commands()).isEmpty();
    }

    @Test
    void cancelledPadEndsTheReading() throws Exception {
        var cancelling = new VirtualVisitor(reader).whenPadOpens(reader::cancel);

        assertThat(read(card())).isEqualTo(new Cancelled());
        cancelling.get();
    }

    @Test
    void padClosesAfterItsTime() {
        desk.timeLimit = Duration.ofSeconds(1);

        assertThat(read(card())).isEqualTo(new TimedOut());
    }

    @Test
    void padStaysClosedWhenTheDeskIsNotReached() {
        desk.reached = false;
        var card = new RecordingCard(card());

        assertThat(read(card)).isEqualTo(new NotWanted());

        assertThat(card.commands()).containsExactly(SELECT, TRIES);
        assertThat(reader.view()).isEqualTo(new ReaderView.CardIn(List.of()));
    }

    @Test
    void nothingIsReadOnceNobodyWaits() throws Exception {
        desk.wanted = false;
        var card = new RecordingCard(card());

        assertThat(readWhileResidentTypes(card, PIN)).isEqualTo(new NotWanted());

        assertThat(card.commands()).containsExactly(SELECT, TRIES, VERIFY);
    }

    @Test
    void readerWithoutPinPadSaysSo() {
        reader = VirtualReader.withoutPinPad("架空リーダー");

        assertThat(read(card())).isEqualTo(new NothingToTypeOn());
    }

    @ParameterizedTest
    @EnumSource
    void peculiarCardsAreReadToo(Peculiarity peculiarity) throws Exception {
        assertThat(readWhileResidentTypes(card(peculiarity), PIN)).isEqualTo(succeeded(TARO));
    }

    @Test
    void damagedFileIsNotGuessedAt() throws Exception {
        var card = new RecordingCard(card()).altering(answer -> {
            if (answer.length > 200) {
                answer[30] = (byte) 0xFF;
            }
            return answer;
        });

        assertThat(readWhileResidentTypes(card, PIN)).isEqualTo(new Unreadable(0x9000));
    }

    @Test
    void firstCommandAfterPowerUpIsSentAgainIfTheCardWasNotAwake() throws Exception {
        var card = new RecordingCard(card());
        card.altering(answer -> card.commands().size() == 1 ? new byte[] {0x6F, 0x00} : answer);

        assertThat(readWhileResidentTypes(card, PIN)).isEqualTo(succeeded(TARO));
        assertThat(card.commands()).containsExactly(SELECT, SELECT, TRIES, VERIFY, READ);
    }

    private static Succeeded succeeded(Person person) {
        return new Succeeded(
                Holder.ofMyNumberCard(person.name(), person.address(), person.birthDate(), person.sex()));
    }

    private CardReading readWhileResidentTypes(VirtualCard card, String pin) throws Exception {
        var typing = new VirtualVisitor(reader).types(pin);
        var reading = read(card);
        typing.get();
        return reading;
    }

    private CardReading read(VirtualCard card) {
        reader.insert(card);
        try {
            return new CardReader().read(reader.terminals().terminals().list().getFirst(), desk);
        } catch (javax.smartcardio.CardException e) {
            throw new AssertionError(e);
        }
    }
}
