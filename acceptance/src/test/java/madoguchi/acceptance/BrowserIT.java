package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// The real program through its real pages: a family and the clerks, each before their own screen. No page may make its
/// browser object, see [Screen#requireNoObjections].
@ExtendWith(SharedTown.Sharing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {

    private static final Map<String, String> FUNERAL_GRANT = Map.of(
            "death-date", "R8.11.10",
            "funeral-date", "R8.11.13",
            "mourner-relation", "妻",
            "former-workplace-insurance", "いいえ",
            "bank-name", "架空銀行",
            "bank-branch", "見本支店",
            "account-kind", "普通",
            "account-number", "1234567",
            "account-holder-kana", "ミホン ハナコ");
    private static final Map<String, String> JUMINHYO = Map.of(
            "juminhyo-subject", "請求される方ご本人",
            "juminhyo-scope", "世帯全員",
            "juminhyo-copies", "1",
            "juminhyo-purpose", "年金の手続き");

    private final RunningTown town;
    private Screen hall;
    private Screen clerk;

    BrowserIT(SharedTown shared) {
        this.town = shared.town();
    }

    @BeforeAll
    void open() {
        Screen.assumeInstalled();
        hall = Screen.of(town.publicOrigin(), 1920, 1080);
        clerk = SignedIn.open(town, "madoguchi");
    }

    @AfterEach
    void requireNoObjections() {
        Stream.of(hall, clerk).forEach(Screen::requireNoObjections);
    }

    @AfterAll
    void close() {
        Stream.of(hall, clerk).filter(Objects::nonNull).forEach(Screen::close);
    }

    private int draw(String purpose) {
        hall.sized(1080, 1920).visit("/kiosk/main").see("[name=purpose]");
        hall.picture("kiosk").press("[value='%s']".formatted(purpose)).see(".issued-number");
        hall.sized(1920, 1080);
        return hall.number(".issued-number .digits");
    }

    private void typeAtReader(String card, String pin) {
        try (var reader = Screen.of(town.staffOrigin(), 1366, 768).visit("/virtual-reader")) {
            reader.press("[data-card='%s']".formatted(card)).see("#digits");
            if (card.equals("hanako")) {
                reader.picture("virtual-reader");
            }
            pin.chars().forEach(digit -> reader.press("[data-digit='%c']".formatted(digit)));
            reader.press("[data-hand=ok]").seeNo("#digits");
            reader.press("#pull").seeNo("#inside");
        }
    }

    @Test
    @DisplayName("ご家族の来庁を、発券機からお渡しまで")
    void aFamilysVisitFromTheNumberToThePapersInHand() {
        var number = draw("bereavement");
        hall.visit("/display/main").see("#waiting");
        var residents = new DeskHands(clerk, 1).sit();
        residents.call(number);
        assertThat(hall.see("#called [data-number='%d']".formatted(number), Duration.ofSeconds(2)).getText())
                .contains("1番窓口");

        residents.start();
        residents.openCase();
        residents.askForCard("APPLICANT");
        typeAtReader("hanako", SharedTown.PIN);
        clerk.see(".role .name", "花子");
        residents.find("DECEASED", "ミホン タカイチロウ");
        residents.sameAsApplicant("MOURNER");
        residents.fillIn("nhi-funeral-grant", "nhi-funeral-grant", FUNERAL_GRANT);
        residents.fillIn("juminhyo", "juminhyo-request", JUMINHYO);
        residents.print("nhi-funeral-grant");
        residents.print("juminhyo-request");
        clerk.see(".hand-over li:nth-of-type(2)");
        clerk.picture("desk");
        residents.handOver(2);
        residents.finish();

        var insurance = new DeskHands(clerk, 3).sit();
        insurance.call(number);
        insurance.start();
        insurance.finish();
        hall.see("#recent", number + "番").seeNo("#called [data-number='%d']".formatted(number));
    }

    @Test
    @DisplayName("発券機のボタンを続けて2回押しても、番号は一つ")
    void aDoubleClickOnTheKioskIsOneNumber() {
        hall.visit("/kiosk/main").pressTwice("[value=tax]").see(".issued-number");
        var first = hall.number(".issued-number .digits");

        assertThat(draw("tax")).isEqualTo(first + 1);
    }

    @Test
    @DisplayName("ボタンを押している間に画面が新しくなっても、押したことになる")
    void aPressIsNotLostWhileThePageRenewsItself() {
        var number = draw("moving");
        var desk = new DeskHands(clerk, 1).sit();
        clerk.pressWhileRenewed("[hx-post='/queue/1/call/%d'] button".formatted(number), "queue");
        desk.start();
        desk.openCase();

        clerk.pressWhileRenewed("[hx-get$='/people/APPLICANT/search']", "case").see("#search-kana");

        clerk.press("#editor [data-close]");
        desk.finish();
    }

    @Test
    @DisplayName("暗証番号が違うと、残りの回数を職員にも伝える")
    void aWrongPinIsSaidWithTheTriesThatAreLeft() {
        var number = draw("bereavement");
        var desk = new DeskHands(clerk, 1).sit();
        desk.call(number);
        desk.start();
        desk.openCase();
        desk.askForCard("APPLICANT");
        typeAtReader("alexander", "9999");

        clerk.see(".case-card", "暗証番号が違います。あと2回入力できます。");
        desk.finish();
    }

    @Test
    @DisplayName("役割のない画面は、そのことと必要な役割を伝える")
    void aPageWithoutTheRoleSaysSo() {
        clerk.visit("/accounts").see("main", "この画面を使う役割がありません。").see("main", "管理者");
    }

    @Test
    @DisplayName("ほかの窓口が先に呼んだ番号は、そう伝える")
    void whatAnotherClerkDidFirstIsSaid() {
        var number = draw("moving");
        var first = new DeskHands(clerk, 1).sit();
        try (var other = SignedIn.open(town, "kacho")) {
            new DeskHands(other, 2).sit();
            // The other clerk's panel stands still for longer than the moment in which it usually does.
            other.see(".queue-list", number + "").still("#queue-panel", "queue");
            first.call(number);
            other.press("[hx-post='/queue/2/call/%d'] button".formatted(number));

            other.see("body", "この番号は、ほかの窓口が先に呼びました。");
        }
        first.start();
        first.finish();
    }

    @Test
    @DisplayName("いくつもの窓口の呼び出しを、すべて表示する")
    void callsOfSeveralCountersAreAllShown() {
        var numbers = List.of(draw("moving"), draw("insurance-welfare"), draw("tax"));
        var desks = List.of(new DeskHands(clerk, 2), new DeskHands(clerk, 3), new DeskHands(clerk, 5));
        hall.visit("/display/main").see("#waiting");
        for (var place = 0; place < desks.size(); place++) {
            desks.get(place).sit().call(numbers.get(place));
        }
        numbers.forEach(number -> hall.see("#called [data-number='%d']".formatted(number)));
        hall.picture("display");
        for (var desk : desks) {
            desk.sit().start();
            desk.finish();
        }
        hall.seeNo("#called li");
    }

    @Test
    @DisplayName("表示が止まったらそう伝え、つながったら元に戻る")
    void aDisplayThatHearsNothingSaysSoUntilItHearsAgain() {
        hall.hold("*/display/main/stream").visit("/display/main");
        assertThat(hall.number("#waiting")).as("right before anything was heard").isNotNegative();
        hall.see("#stale", Duration.ofSeconds(20));

        hall.letGo().seeNo("#stale");
    }
}
