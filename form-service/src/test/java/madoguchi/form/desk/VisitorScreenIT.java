package madoguchi.form.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import madoguchi.event.AgentScreenEvent.Outcome;
import madoguchi.event.AgentScreenEvent.ScreenAnswered;
import madoguchi.event.AgentScreenEvent.ScreenNotAnswered;
import madoguchi.event.AgentScreenEvent.ScreenReady;
import madoguchi.event.Build;
import madoguchi.event.BuildingId;
import madoguchi.event.CounterEvent;
import madoguchi.event.CounterId;
import madoguchi.event.HealthEvent.ProcessReported;
import madoguchi.event.HealthEvent.ReaderState;
import madoguchi.event.LegId;
import madoguchi.event.PurposeCode;
import madoguchi.event.TicketEvent.Channel;
import madoguchi.event.TicketEvent.Ending;
import madoguchi.event.TicketEvent.LegStarted;
import madoguchi.event.TicketEvent.VisitClosed;
import madoguchi.event.TicketEvent.VisitOpened;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import madoguchi.event.VisitorScreenEvent;
import madoguchi.event.VisitorScreenEvent.Kind;
import madoguchi.event.VisitorScreenEvent.Reason;
import madoguchi.event.VisitorScreenEvent.ScreenClosed;
import madoguchi.event.VisitorScreenEvent.ScreenRequested;
import madoguchi.event.VisitorScreenEvent.ScreenShown;
import madoguchi.form.FormServiceTest;
import madoguchi.form.OtherProcesses;
import madoguchi.form.StaffBrowser;
import madoguchi.seal.ScreenAnswer;
import madoguchi.seal.ScreenBinding;
import madoguchi.seal.ScreenBinding.Part;
import madoguchi.seal.ScreenWords;
import madoguchi.seal.SealKey;
import madoguchi.staff.StaffAccounts;
import madoguchi.staff.StaffRole;
import madoguchi.town.TownProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a clerk shows a visitor: an agent on Kafka, a clerk with a browser.
@FormServiceTest
class VisitorScreenIT {

    private static final CounterId COUNTER = new CounterId(6);
    private static final String AGENT = "counter-6";

    private final VisitId visit = VisitId.random();
    private final SealKey agentsKey = SealKey.generate();
    private final TownProfile town;
    private final JdbcClient sql;
    private final OtherProcesses others;
    private final StaffBrowser clerk;

    VisitorScreenIT(
            @Autowired TownProfile town,
            @Autowired StaffAccounts accounts,
            @Autowired JdbcClient sql,
            @LocalServerPort int port) {
        this.town = town;
        this.sql = sql;
        others = new OtherProcesses(town.topics());
        clerk = new StaffBrowser(port);
        DeskStaff.signIn(accounts, clerk, StaffRole.CLERK);
    }

    @BeforeEach
    void aFamilySitsDown() {
        say("ticket-service", new VisitOpened(
                visit, new TicketNumber(31), new PurposeCode("bereavement"), new BuildingId("annex"), Channel.KIOSK));
        say("ticket-service", new LegStarted(visit, LegId.random(), COUNTER));
        await().until(() -> desk().path("visit").asString("").equals(visit.toString()));
        agentReports(ReaderState.READY);
        assertThat(post("/case", Map.of()).statusCode()).isEqualTo(200);
    }

    @AfterEach
    void everybodyLeaves() {
        say("ticket-service", new VisitClosed(visit, Ending.COMPLETED));
        await().until(() -> !desk().has("visit"));
        others.close();
    }

    @Test
    void questionCrossesSealedAndItsAnswerStandsOnTheDesk() {
        var asked = show("/screens/question", Map.of("question", "clear-so-far"));
        assertThat(asked.kind()).isEqualTo(Kind.QUESTION);

        say(AGENT, new ScreenReady(visit, asked.screen(), COUNTER, agentsKey.publicKey()));
        var words = ScreenWords.of(agentsKey.open(heard(ScreenShown.class, asked).sealed(), binding(asked, Part.WORDS)));
        assertThat(words.text()).containsEntry("ja", "ここまでの説明で、わからないところはありますか。").containsKey("vi");
        assertThat(words.keys()).extracting(ScreenWords.Key::key).containsExactly("a1", "a2", "a3");
        assertThat(panel()).contains("答えをお待ちしています。");

        answer(asked, "a2");
        assertThat(heard(ScreenClosed.class, asked).reason()).isEqualTo(Reason.ANSWERED);
        assertThat(panel()).contains("わからないところはありますか。", "お答え:「もう一度聞きたい」");
        assertNoKeyIsHeld(asked);
        assertThat(bodies(asked)).noneMatch(body -> body.contains("わからない"));
    }

    @Test
    void typedQuestionIsShownAndWhatDoesNotFitIsRefused() {
        var asked = show("/screens/question", Map.of("text", "印鑑はお持ちですか。", "answers", "はい\n\nいいえ\n"));

        say(AGENT, new ScreenReady(visit, asked.screen(), COUNTER, agentsKey.publicKey()));
        var words = ScreenWords.of(agentsKey.open(heard(ScreenShown.class, asked).sealed(), binding(asked, Part.WORDS)));
        assertThat(words.text()).containsOnly(Map.entry("ja", "印鑑はお持ちですか。"));
        assertThat(words.keys()).hasSize(2);

        assertThat(post("/screens/question", Map.of("text", "あ".repeat(121), "answers", "はい")).body()).contains("VS-104");
        assertThat(post("/screens/question", Map.of("text", "はい", "answers", "")).body()).contains("VS-104");
        assertThat(post("/screens/question", Map.of("question", "nothing")).body()).contains("VS-103");
    }

    @Test
    void pageIsLookedOverBeforeItIsPrinted() throws IOException {
        post("/decision", Map.of("procedure", "juminhyo", "version", version()));
        var asked = show("/screens/page", Map.of("form", "juminhyo-request"));

        say(AGENT, new ScreenReady(visit, asked.screen(), COUNTER, agentsKey.publicKey()));
        var shown = heard(ScreenShown.class, asked);
        var page = Objects.requireNonNull(shown.sealedPage());
        var png = agentsKey.open(page, binding(asked, Part.PAGE));
        assertThat(png.length).isLessThan(700_000);
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getHeight()).isGreaterThan(1000);

        answer(asked, "correct");
        await().untilAsserted(() -> assertThat(panel()).contains("直してほしいところがあります", "どこを直すかをうかがい"));
    }

    @Test
    void writingSendsNothingAtAll() {
        var asked = show("/screens/writing", Map.of());
        assertThat(asked.kind()).isEqualTo(Kind.WRITING);
        assertThat(asked.publicKey()).isNull();

        say(AGENT, new ScreenReady(visit, asked.screen(), COUNTER, null));
        await().untilAsserted(() -> assertThat(panel()).contains("筆談の画面を開いています"));
        say(AGENT, new ScreenNotAnswered(visit, asked.screen(), COUNTER, Outcome.WRITING_ENDED));
        await().untilAsserted(() -> assertThat(panel()).contains("書いたものは残っていません"));

        assertThat(bodies(asked)).hasSize(1);
    }

    @Test
    void everyEndIsTold() {
        for (var outcome : Outcome.values()) {
            var asked = show("/screens/question", Map.of("question", "copies"));
            say(AGENT, new ScreenNotAnswered(visit, asked.screen(), COUNTER, outcome));
            await().until(() -> !desk().path("file").path("screen").path("open").asBoolean(true));
            assertThat(desk().path("file").path("screen").path("message").asString("")).as("%s", outcome).isNotBlank();
            assertNoKeyIsHeld(asked);
        }
    }

    @Test
    void answerThatNobodyCouldPressIsRefused() {
        var asked = show("/screens/question", Map.of("question", "copies"));
        say(AGENT, new ScreenReady(visit, asked.screen(), COUNTER, agentsKey.publicKey()));
        heard(ScreenShown.class, asked);

        answer(asked, "a9");

        assertThat(heard(ScreenClosed.class, asked).reason()).isEqualTo(Reason.ANSWER_REFUSED);
        assertNoKeyIsHeld(asked);
    }

    @Test
    void cardTakesThePlaceOfAScreenAndNotTheOtherWayRound() {
        var asked = show("/screens/question", Map.of("question", "copies"));

        assertThat(post("/card-requests", Map.of("role", "APPLICANT")).statusCode()).isEqualTo(200);

        assertThat(heard(ScreenClosed.class, asked).reason()).isEqualTo(Reason.REPLACED);
        assertThat(post("/screens/writing", Map.of()).body()).contains("VS-101");
        assertThat(post("/card-requests/cancel", Map.of()).statusCode()).isEqualTo(200);
        show("/screens/writing", Map.of());
        assertThat(post("/screens/close", Map.of()).statusCode()).isEqualTo(200);
        assertThat(panel()).contains("画面を閉じました");
    }

    @Test
    void nothingOfItOutlivesTheVisit() {
        var asked = show("/screens/question", Map.of("question", "copies"));

        say("ticket-service", new VisitClosed(visit, Ending.COMPLETED));

        assertThat(heard(ScreenClosed.class, asked).reason()).isEqualTo(Reason.VISIT_CLOSED);
        assertThat(sql.sql("select count(*) from visitor_screen where visit = ?")
                        .param(visit.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void deskSaysThatThereIsNoReaderAndHowToGoOn() {
        agentReports(ReaderState.ABSENT);

        await().untilAsserted(() -> assertThat(panel()).contains("カードリーダーが見つかりません。", "手入力で進める"));
        agentReports(ReaderState.READY);
        await().untilAsserted(() -> assertThat(panel()).doesNotContain("カードリーダーが見つかりません。"));
    }

    private ScreenRequested show(String path, Map<String, String> fields) {
        await().untilAsserted(() -> {
            var answer = post(path, fields);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        });
        var screen = desk().path("file").path("screen").path("screen").asString();
        await().until(() -> others.heard(ScreenRequested.class)
                .filter(asked -> asked.screen().toString().equals(screen))
                .isPresent());
        return others.heard(ScreenRequested.class).orElseThrow();
    }

    private <E extends VisitorScreenEvent> E heard(Class<E> type, ScreenRequested asked) {
        await().until(() -> others.heard(type)
                .filter(event -> event.screen().equals(asked.screen()))
                .isPresent());
        return others.heard(type).orElseThrow();
    }

    private void answer(ScreenRequested asked, String key) {
        var publicKey = Objects.requireNonNull(asked.publicKey());
        var sealed = SealKey.seal(new ScreenAnswer(key).bytes(), publicKey, binding(asked, Part.ANSWER));
        say(AGENT, new ScreenAnswered(visit, asked.screen(), COUNTER, sealed));
    }

    private static ScreenBinding binding(ScreenRequested asked, Part part) {
        return ScreenBinding.of(asked, part);
    }

    private void assertNoKeyIsHeld(ScreenRequested asked) {
        await().until(() -> sql.sql("select private_key is null from visitor_screen where id = ?")
                .param(asked.screen().value())
                .query(Boolean.class)
                .single());
    }

    private List<@Nullable String> bodies(ScreenRequested asked) {
        return sql.sql("select body::text from event where body->>'screen' = ? order by position")
                .param(asked.screen().toString())
                .query(String.class)
                .list();
    }

    private void agentReports(ReaderState reader) {
        others.say(town.topics().health(AGENT), AGENT, new ProcessReported(AGENT, Build.fingerprint(), null, reader));
    }

    private void say(String source, CounterEvent event) {
        others.say(source, event);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("visit", visit.toString());
        return clerk.post("/desk/6" + path, all);
    }

    private String panel() {
        return clerk.page("/desk/6/panel").body();
    }

    private String version() {
        return desk().path("file").path("version").asString();
    }

    private JsonNode desk() {
        return JsonMapper.shared().readTree(clerk.json("/desk/6/state").body());
    }
}
