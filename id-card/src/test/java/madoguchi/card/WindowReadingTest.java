package madoguchi.card;

import static madoguchi.virtual.SampleCards.HANAKO;
import static madoguchi.virtual.SampleCards.PIN;
import static madoguchi.virtual.SampleCards.TARO;
import static madoguchi.virtual.SampleCards.card;
import static madoguchi.virtual.SampleCards.cardWithLastTry;
import static madoguchi.virtual.SampleCards.cardWithoutPin;
import static madoguchi.virtual.SampleCards.lockedCard;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import javax.smartcardio.CardException;
import madoguchi.card.CardReading.Cancelled;
import madoguchi.card.CardReading.Interrupted;
import madoguchi.card.CardReading.LastTry;
import madoguchi.card.CardReading.Locked;
import madoguchi.card.CardReading.NotWanted;
import madoguchi.card.CardReading.NothingToTypeOn;
import madoguchi.card.CardReading.TimedOut;
import madoguchi.card.CardReading.Unreadable;
import madoguchi.card.CardReading.Wrong;
import madoguchi.virtual.MyNumberCardIssue;
import madoguchi.virtual.Person;
import madoguchi.virtual.RecordingCard;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.VirtualMyNumberCard;
import madoguchi.virtual.VirtualMyNumberCard.Peculiarity;
import madoguchi.virtual.VirtualReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A My Number card on a reader without keys, and a visitor before a window.
class WindowReadingTest {

    private static final String SELECT = "00a4040c0ad3921000310001010408";
    private static final String TRIES = "00200091";
    private static final String TRIES_OF_B = "00200095";
    private static final String VERIFY = "0020009104 <4 secret>";
    private static final String VERIFY_B = "002000950e <14 secret>";
    private static final String READ = "00b0820000";

    private final VirtualReader reader = VirtualReader.withoutPinPad("架空リーダー");
    private final Desk desk = new Desk();

    @Test
    void fourCommandsReadTheFourAttributes() {
        var card = new RecordingCard(card());
        desk.typing(PIN);

        assertThat(read(card)).isEqualTo(succeeded(TARO));

        assertThat(card.commands()).containsExactly(SELECT, TRIES, VERIFY, READ);
        assertThat(desk.asked()).containsExactly("PIN 3");
    }

    @ParameterizedTest
    @EnumSource
    void printedNumberOpensTheCardInsteadOfAPin(Peculiarity peculiarity) {
        desk.printedNumber = true;
        desk.typing(MyNumberCardIssue.numberB(TARO));

        assertThat(read(card(peculiarity))).isEqualTo(succeeded(TARO));
        assertThat(desk.asked()).containsExactly("NUMBER_B 10");
    }

    @Test
    void printedNumberTakesFourCommandsToo() {
        desk.printedNumber = true;
        desk.typing(MyNumberCardIssue.numberB(TARO));
        var card = new RecordingCard(card());

        read(card);

        assertThat(card.commands()).containsExactly(SELECT, TRIES_OF_B, VERIFY_B, READ);
    }

    @Test
    void visitorWithoutPinGoesOnWithThePrintedNumberInTheSameSession() {
        var card = new RecordingCard(card());
        desk.answering(question -> question.secret() == Secret.PIN
                ? new SecretAnswer.Instead(Secret.NUMBER_B)
                : Desk.typed(Secret.NUMBER_B, MyNumberCardIssue.numberB(TARO)));

        assertThat(read(card)).isEqualTo(succeeded(TARO));

        assertThat(card.commands()).containsExactly(SELECT, TRIES, TRIES_OF_B, VERIFY_B, READ);
        assertThat(desk.asked()).containsExactly("PIN 3", "NUMBER_B 10");
    }

    @Test
    void secondRefusalEndsTheReading() {
        desk.answering(_ -> new SecretAnswer.Instead(Secret.NUMBER_B));

        assertThat(read(card())).isEqualTo(new Cancelled());
    }

    @Test
    void cardWithoutPinIsReadByItsPrintedNumber() {
        desk.typing(MyNumberCardIssue.numberB(TARO));
        assertThat(read(cardWithoutPin())).isEqualTo(new Locked(Secret.PIN));

        desk.printedNumber = true;
        assertThat(read(cardWithoutPin())).isEqualTo(succeeded(TARO));
    }

    @Test
    void lockedPinDoesNotLockThePrintedNumber() {
        desk.printedNumber = true;
        desk.typing(MyNumberCardIssue.numberB(TARO));

        assertThat(read(lockedCard())).isEqualTo(succeeded(TARO));
    }

    @Test
    void wrongPrintedNumberSpendsOneTry() {
        desk.printedNumber = true;
        desk.typing("00000000000000");

        assertThat(read(card())).isEqualTo(new Wrong(Secret.NUMBER_B, OptionalInt.of(9)));
    }

    @Test
    void lastTryIsAskedWithConsentOnly() {
        desk.typing(PIN);
        var card = new RecordingCard(cardWithLastTry());
        assertThat(read(card)).isEqualTo(new LastTry(Secret.PIN));
        assertThat(desk.asked()).isEmpty();

        desk.consented.add(Secret.PIN);
        assertThat(read(card)).isEqualTo(succeeded(TARO));
        assertThat(desk.asked()).containsExactly("PIN 1");
    }

    @Test
    void consentToOneLastTryIsNoConsentToAnother() {
        desk.consented.add(Secret.NUMBER_B);

        assertThat(read(cardWithLastTry())).isEqualTo(new LastTry(Secret.PIN));
    }

    @Test
    void lastTryThatIsWrongLocks() {
        desk.typing("0000");
        desk.consented.add(Secret.PIN);

        assertThat(read(cardWithLastTry())).isEqualTo(new Locked(Secret.PIN));
    }

    @Test
    void everyOtherAnswerOfTheVisitorEndsTheReadingUntried() {
        var card = new RecordingCard(card());

        assertThat(readAnswering(card, new SecretAnswer.Cancelled())).isEqualTo(new Cancelled());
        assertThat(readAnswering(card, new SecretAnswer.TimedOut())).isEqualTo(new TimedOut());
        assertThat(readAnswering(card, new SecretAnswer.NothingToTypeOn())).isEqualTo(new NothingToTypeOn());
        assertThat(readAnswering(card, new SecretAnswer.NotWanted())).isEqualTo(new NotWanted());
        assertThat(card.commands()).doesNotContain(VERIFY);
    }

    @Test
    void nothingIsTriedForNobody() {
        desk.typing(PIN);
        desk.wanted = false;
        var card = new RecordingCard(card());

        assertThat(read(card)).isEqualTo(new NotWanted());

        assertThat(card.commands()).containsExactly(SELECT, TRIES);
    }

    @Test
    void typedSecretIsWipedWhateverComesOfIt() {
        var typed = new TypedSecret(Secret.PIN);
        PIN.chars().forEach(digit -> typed.type((char) digit));
        desk.wanted = false;
        desk.answering(_ -> new SecretAnswer.Typed(typed));

        read(card());

        assertThat(typed.length()).isZero();
    }

    /// 6982 to the reading, 6FFF to the attempt, and the like.
    @ParameterizedTest
    @CsvSource({
        "4, 6982, 'Interrupted[]'",
        "4, 6D00, 'Unreadable[statusWord=27904]'",
        "3, 6982, 'Unreadable[statusWord=27010]'",
        "3, 6100, 'Unreadable[statusWord=24832]'",
        "3, 6C04, 'Unreadable[statusWord=27652]'",
        "3, 6401, 'Unreadable[statusWord=25601]'",
        "2, 9000, 'Unreadable[statusWord=36864]'",
        "2, 6F00, 'Unreadable[statusWord=28416]'"
    })
    void oddAnswersAreNeverFollowedByASecondAttempt(int command, String answer, String reading) {
        desk.typing(PIN);
        var card = new RecordingCard(card());
        card.altering(given -> card.commands().size() == command ? bytes(answer) : given);

        assertThat(read(card)).hasToString(reading);

        assertThat(card.commands()).filteredOn(sent -> sent.contains("secret")).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void answerWithoutStatusWordInterrupts(int command) {
        desk.typing(PIN);
        var card = new RecordingCard(card());
        card.altering(given -> card.commands().size() == command ? new byte[command % 2] : given);

        assertThat(read(card)).isEqualTo(new Interrupted());
        assertThat(card.commands()).hasSize(command);
    }

    @Test
    void answerOfAnyLengthIsSurvived() {
        desk.typing(PIN);
        var card = new RecordingCard(card());
        card.altering(given -> card.commands().size() == 4 ? new byte[70_000] : given);

        assertThat(read(card)).isEqualTo(new Interrupted());
    }

    @Test
    void answerAsLongAsAnAnswerCanBeIsNoFile() {
        desk.typing(PIN);
        var card = new RecordingCard(card());
        card.altering(given -> card.commands().size() == 4 ? longAnswer() : given);

        assertThat(read(card)).isEqualTo(new Unreadable(0x9000));
    }

    private static byte[] longAnswer() {
        var answer = new byte[65_538];
        answer[65_536] = (byte) 0x90;
        return answer;
    }

    private static byte[] bytes(String hex) {
        return madoguchi.virtual.SampleCards.bytes(hex);
    }

    @Test
    void everyCharacterSurvives() {
        desk.typing(PIN);

        assertThat(read(VirtualMyNumberCard.of(HANAKO, PIN))).isEqualTo(succeeded(HANAKO));
    }

    private CardReading readAnswering(VirtualCard card, SecretAnswer answer) {
        desk.answering(_ -> answer);
        return read(card);
    }

    private static CardReading succeeded(Person person) {
        return new CardReading.Succeeded(
                Holder.ofMyNumberCard(person.name(), person.address(), person.birthDate(), person.sex()));
    }

    private CardReading read(VirtualCard card) {
        reader.pull();
        reader.insert(card);
        try {
            return new CardReader().read(reader.terminals().terminals().list().getFirst(), desk);
        } catch (CardException e) {
            throw new AssertionError(e);
        }
    }
}
