package madoguchi.agent.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.UUID;
import madoguchi.agent.window.part.Dots;
import madoguchi.agent.window.part.Key;
import madoguchi.agent.window.text.Language;
import madoguchi.card.CardKind;
import madoguchi.card.Contents;
import madoguchi.card.Secret;
import madoguchi.card.SecretAnswer;
import madoguchi.card.SecretQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Numbers typed with a real keyboard and a real pointer, across an X server.
@ExtendWith(XServer.class)
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SecretEntryIT {

    private VisitorWindow window = new VisitorWindow(Asked.settings("none", Language.JAPANESE));
    private Visitor visitor = new Visitor();

    @BeforeEach
    void anew() {
        window = new VisitorWindow(Asked.settings("none", Language.JAPANESE));
        visitor = new Visitor();
    }

    @AfterEach
    void close() {
        window.close();
        visitor.seesNothing();
    }

    @ParameterizedTest
    @EnumSource
    void isTypedWithTheKeyboardAlone(Secret secret) {
        var asked = Asked.secret(window, secret);
        visitor.sees("やめる");

        for (var character : sample(secret).toCharArray()) {
            visitor.presses(KeyEvent.getExtendedKeyCodeForChar(character));
        }
        visitor.presses(KeyEvent.VK_ENTER);

        assertThat(Contents.of(asked.answer())).isEqualTo(sample(secret));
    }

    @ParameterizedTest
    @EnumSource
    void isTypedWithAFingerAlone(Secret secret) {
        var asked = Asked.secret(window, secret);
        visitor.sees("やめる");

        for (var character : sample(secret).toCharArray()) {
            visitor.clicks(Character.toString(character));
        }
        visitor.clicks("決定");

        assertThat(Contents.of(asked.answer())).isEqualTo(sample(secret));
    }

    @Test
    void anIncompleteNumberIsNotTaken() {
        var asked = Asked.secret(window, Secret.PIN);
        visitor.sees("やめる").types(1, 2, 3).presses(KeyEvent.VK_ENTER).types(4, 5).presses(KeyEvent.VK_ENTER);

        assertThat(Contents.of(asked.answer())).isEqualTo("1234");
    }

    @Test
    void theLastCharacterIsTakenBack() {
        var asked = Asked.secret(window, Secret.PIN);
        visitor.sees("やめる").types(1, 2).presses(KeyEvent.VK_BACK_SPACE).types(9).clicks("1字消す");
        assertThat(visitor.dots()).isEqualTo(1);
        visitor.types(5, 6, 7).presses(KeyEvent.VK_ENTER);

        assertThat(Contents.of(asked.answer())).isEqualTo("1567");
    }

    @Test
    void lettersAndDigitsOfACardNumberStandWhereTheyBelong() {
        var asked = Asked.secret(window, Secret.CARD_NUMBER);
        visitor.sees("やめる").types(1).presses(KeyEvent.VK_Q).presses(KeyEvent.VK_R).presses(KeyEvent.VK_S);
        assertThat(visitor.dots()).isEqualTo(2);
        visitor.types(1, 2, 3, 4, 5, 6, 7, 8, 9).presses(KeyEvent.VK_T).presses(KeyEvent.VK_U);
        visitor.presses(KeyEvent.VK_ENTER);

        assertThat(Contents.of(asked.answer())).isEqualTo("QR12345678TU");
    }

    @Test
    void tabReachesEveryKeyAndEnterPressesIt() {
        var asked = Asked.secret(window, Secret.PIN);
        visitor.sees("やめる").tabsTo("暗証番号がわからない・ない方").presses(KeyEvent.VK_ENTER);

        assertThat(asked.answer()).isEqualTo(new SecretAnswer.Instead(Secret.NUMBER_B));
    }

    @Test
    void spaceAndTabTypeADigitToo() {
        var asked = Asked.secret(window, Secret.PIN);
        visitor.sees("やめる").tabsTo("7");
        for (var i = 0; i < 4; i++) {
            visitor.presses(KeyEvent.VK_SPACE);
        }
        visitor.tabsTo("決定").presses(KeyEvent.VK_ENTER);

        assertThat(Contents.of(asked.answer())).isEqualTo("7777");
    }

    @ParameterizedTest
    @EnumSource
    void whoKnowsNoNumberGoesOnAnotherWay(Secret secret) {
        var asked = Asked.secret(window, secret);
        var way = secret == Secret.PIN
                ? "暗証番号がわからない・ない方"
                : secret.isPrintedOnTheCard() ? "番号がわからない・読めない方" : "暗証番号がわからない方";
        visitor.sees("やめる").clicks(way);

        var expected = secret == Secret.PIN ? new SecretAnswer.Instead(Secret.NUMBER_B) : new SecretAnswer.Cancelled();
        assertThat(asked.answer()).isEqualTo(expected);
    }

    @Test
    void theVisitorLeaves() {
        var byKey = Asked.secret(window, Secret.PIN);
        visitor.sees("やめる").types(1, 2).clicks("やめる");
        assertThat(byKey.answer()).isEqualTo(new SecretAnswer.Cancelled());

        var byKeyboard = Asked.secret(window, Secret.PIN);
        visitor.sees("決定");
        assertThat(visitor.dots()).isZero();
        visitor.presses(KeyEvent.VK_ESCAPE);
        assertThat(byKeyboard.answer()).isEqualTo(new SecretAnswer.Cancelled());
    }

    @Test
    void timeRunsOutWithoutTheVisitor() {
        var asked = Asked.secret(window, Asked.question(Secret.PIN), Duration.ofMillis(400));

        assertThat(asked.answer()).isEqualTo(new SecretAnswer.TimedOut());
        visitor.seesNothing();
    }

    @Test
    void theVisitorTakesMoreTime() {
        var asked = Asked.secret(window, Asked.question(Secret.PIN), Duration.ofSeconds(100));
        visitor.sees("時間を延ばす");
        await().atMost(20, TimeUnit.SECONDS).until(() -> visitor.names().contains("残り時間 1:37"));

        visitor.clicks("時間を延ばす");

        await().until(() -> visitor.names().stream().anyMatch(name -> name.matches("残り時間 1:(40|39)")));
        visitor.presses(KeyEvent.VK_ESCAPE);
        assertThat(asked.answer()).isEqualTo(new SecretAnswer.Cancelled());
    }

    @Test
    void nobodyWaitsAnyMore() {
        var asked = Asked.secret(window, Secret.PIN);
        visitor.sees("やめる").types(1, 2);

        asked.notWantedAnyMore();

        assertThat(asked.answer()).isEqualTo(new SecretAnswer.NotWanted());
        visitor.seesNothing();
    }

    @Test
    void anInterruptedCallerClosesTheWindow() {
        var asked = Asked.secret(window, Secret.PIN);
        visitor.sees("やめる");

        asked.interrupt();

        assertThat(asked.answer()).isEqualTo(new SecretAnswer.NotWanted());
        visitor.seesNothing();
    }

    @Test
    void closingEndsACall() {
        var asked = Asked.secret(window, Secret.PIN);
        visitor.sees("やめる");

        window.close();

        assertThat(asked.answer()).isEqualTo(new SecretAnswer.NotWanted());
        assertThat(window.tell(new Outcome.Done(), Asked.LONG, () -> true)).isEqualTo(new Reply.NotWanted());
    }

    @Test
    void twoCallsNeverOverlap() {
        var first = Asked.secret(window, Secret.PIN);
        visitor.sees("やめる");
        var second = Asked.told(window, new Outcome.Locked(Secret.PIN));

        visitor.types(1, 2, 3, 4);
        assertThat(visitor.dots()).isEqualTo(4);
        assertThat(second.isAnswered()).isFalse();
        visitor.presses(KeyEvent.VK_ENTER);

        assertThat(Contents.of(first.answer())).isEqualTo("1234");
        visitor.sees("進む").clicks("進む");
        assertThat(second.answer()).isEqualTo(new Reply.Seen());
    }

    @Test
    void whatWasTypedOutlivesAChangeOfLanguageAndContrast() {
        var asked = Asked.secret(window, Secret.PIN);
        visitor.sees("やめる").types(1, 2).clicks("Tiếng Việt").sees("Dừng lại").clicks("Tương phản cao");
        visitor.sees("Màu thường");
        assertThat(visitor.names()).contains("Đã nhập 2 trong 4 ký tự");
        visitor.types(3, 4).presses(KeyEvent.VK_ENTER);

        assertThat(Contents.of(asked.answer())).isEqualTo("1234");
    }

    @Test
    void theNextVisitorBeginsAnew() {
        var first = Asked.secret(window, Secret.PIN);
        visitor.sees("やめる").clicks("English").sees("Stop").presses(KeyEvent.VK_ESCAPE);
        first.answer();
        window.nextVisitor();

        var second = Asked.secret(window, Secret.PIN);
        visitor.sees("やめる").presses(KeyEvent.VK_ESCAPE);
        assertThat(second.answer()).isEqualTo(new SecretAnswer.Cancelled());
    }

    @Test
    void languageStaysForOneVisitAndGoesWithIt() {
        var visit = UUID.randomUUID();
        window.sits(visit);
        var first = Asked.secret(window, Secret.PIN);
        visitor.sees("やめる").clicks("English").sees("Stop").presses(KeyEvent.VK_ESCAPE);
        first.answer();

        window.sits(visit);
        var again = Asked.secret(window, Secret.PIN);
        visitor.sees("Stop").presses(KeyEvent.VK_ESCAPE);
        again.answer();

        window.sits(UUID.randomUUID());
        var next = Asked.secret(window, Secret.PIN);
        visitor.sees("やめる").presses(KeyEvent.VK_ESCAPE);
        assertThat(next.answer()).isEqualTo(new SecretAnswer.Cancelled());
    }

    @Test
    void digitsStandInFixedOrder() {
        assertThat(digitsOf(window)).isEqualTo(digitsOf(window)).containsExactly(
                "1", "2", "3", "4", "5", "6", "7", "8", "9", "0");
    }

    @Test
    void digitsChangePlacesWhereTheTownWantsIt() {
        var shuffling = new VisitorWindow(new WindowSettings("none", Language.JAPANESE, false, true, Asked.LONG));
        var orders = new HashSet<List<String>>();
        for (var i = 0; i < 4; i++) {
            var order = digitsOf(shuffling);
            assertThat(order).hasSize(10).doesNotHaveDuplicates();
            orders.add(order);
        }
        shuffling.close();

        assertThat(orders).hasSizeGreaterThan(1);
    }

    @Test
    void theLastTryIsAnnounced() {
        var question = new SecretQuestion(CardKind.MY_NUMBER_CARD, Secret.PIN, OptionalInt.of(1));
        var asked = Asked.secret(window, question, Asked.LONG);
        visitor.sees("やめる");

        assertThat(visitor.names()).contains("あと1回まちがえると、この暗証番号は使えなくなります。暗証番号を使わずに進められます。");
        visitor.presses(KeyEvent.VK_ESCAPE);
        asked.answer();
    }

    @Test
    void theMaskedDisplaySaysHowManyAndNeverWhich() {
        var asked = Asked.secret(window, Secret.PIN);
        visitor.sees("やめる").types(4, 8, 2);

        assertThat(visitor.focused()).isEqualTo("4文字のうち、3文字を入力しました");
        assertThat(Visitor.onScreen(() -> visitor.parts(Dots.class))).hasSize(1);
        assertThat(visitor.names()).noneMatch(name -> name.contains("482"));
        visitor.presses(KeyEvent.VK_ESCAPE);
        asked.answer();
    }

    private List<String> digitsOf(VisitorWindow shown) {
        var asked = Asked.secret(shown, Secret.PIN);
        visitor.sees("やめる");
        var digits = visitor.keys().stream()
                .filter(key -> key.kind() == Key.Kind.CHARACTER)
                .map(key -> key.getAccessibleContext().getAccessibleName())
                .toList();
        visitor.presses(KeyEvent.VK_ESCAPE);
        asked.answer();
        return digits;
    }

    private static String sample(Secret secret) {
        return switch (secret) {
            case PIN, LICENCE_PIN, MY_NUMBER_LICENCE_PIN -> "4826";
            case NUMBER_B -> "55021720352285";
            case CARD_NUMBER -> "AB12345678CD";
        };
    }

}
