package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// A clerk asks a family at the desk, in the browser, and counts what the hand has to do.
@ExtendWith(SharedTown.Sharing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterviewIT {

    private static final String OPEN = "#list-open .list-count";

    private final RunningTown town;
    private Screen hall;
    private Screen clerk;
    private int pressed;
    private int typed;

    InterviewIT(SharedTown shared) {
        this.town = shared.town();
    }

    @BeforeAll
    void open() {
        Screen.assumeInstalled();
        hall = Screen.of(town.publicOrigin(), 1080, 1920);
        clerk = SignedIn.open(town, "madoguchi").sized(1280, 800);
    }

    @AfterAll
    void close() {
        Stream.of(hall, clerk).filter(Objects::nonNull).forEach(Screen::close);
    }

    @Test
    @DisplayName("答えるたびに確認要が減り、省略できる届と根拠が出て、決めると書類に印が付く")
    void everyAnswerShortensWhatIsOpenUntilTheClerkDecides() {
        var desk = sitDown();
        press(".case-interview");
        clerk.see(".interview", "わかる範囲でお答えください。").see(OPEN);
        var before = clerk.number(OPEN);
        type("[name='fact.funeral_date']", "R8.11.13");
        press(choice("licence", "no"));
        answered("licence");
        assertThat(clerk.value("[name='fact.funeral_date']"))
                .as("typed and not sent yet")
                .isEqualTo("R8.11.13");
        send("funeral_date");
        press(choice("insurance", "nhi"));
        answered("insurance");
        press(choice("former_workplace_insurance", "no"));
        answered("former_workplace_insurance");
        press(choice("pension.receiving", "老齢基礎"));
        send("pension.receiving");
        press("[name=unknown][value='widow']");
        answered("widow");
        press(choice("pension.mynumber_linked", "yes"));
        answered("pension.mynumber_linked");
        type("[name='fact.death.filed']", "R8.11.11");
        send("death.filed");

        assertThat(clerk.number(OPEN)).isLessThan(before - 5);
        clerk.see(".list-omitted .item-omission", "提出は不要です。").see(".list-omitted .item-omission", "国民年金法施行規則第24条");
        clerk.see(".saved", "省略できる届 1、記入欄 14、署名 1");
        clerk.see(".said .not-known", "残された妻");
        press("[data-procedure='nhi-funeral-grant'] summary");
        clerk.see("[data-procedure='nhi-funeral-grant'] .why", "国民健康保険法第58条");
        clerk.press("#editor [data-close]").press(".case-interview").see(OPEN);
        clerk.picture("interview");
        press("#interview-decide");
        clerk.seeNo("#editor").see(".paper.decided", "国民健康保険葬祭費支給申請書");
        System.out.printf("interview: %d clicks, %d characters typed%n", pressed, typed);
        clerk.requireNoObjections();
        desk.finish();
    }

    private DeskHands sitDown() {
        hall.visit("/kiosk/main").press("[value='bereavement']").see(".issued-number");
        var number = hall.number(".issued-number .digits");
        var desk = new DeskHands(clerk, 1).sit();
        desk.call(number);
        desk.start();
        desk.openCase();
        desk.find("DECEASED", "ミホン タカイチロウ");
        return desk;
    }

    private static String choice(String fact, String value) {
        return "[name='fact.%s'][value='%s']".formatted(fact, value);
    }

    private void press(String css) {
        clerk.press(css);
        pressed++;
    }

    private void type(String css, String text) {
        clerk.fill(css, text);
        typed += text.length();
    }

    private void send(String fact) {
        press("[data-fact='%s'] .primary".formatted(fact));
        answered(fact);
    }

    /// It is no longer among the questions.
    private void answered(String fact) {
        clerk.seeNo("[data-fact='%s']".formatted(fact));
    }
}
