package madoguchi.form.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import madoguchi.event.AgentEvent.CardAwaited;
import madoguchi.event.AgentEvent.CardKind;
import madoguchi.event.AgentEvent.CardRead;
import madoguchi.event.AgentEvent.PinAsked;
import madoguchi.event.AgentEvent.Secret;
import madoguchi.event.Build;
import madoguchi.event.BuildingId;
import madoguchi.event.CardRequestEvent.CardAccepted;
import madoguchi.event.CardRequestEvent.CardRefused;
import madoguchi.event.CardRequestEvent.CardRequestClosed;
import madoguchi.event.CardRequestEvent.CardRequested;
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
import madoguchi.form.FormServiceTest;
import madoguchi.form.OtherProcesses;
import madoguchi.form.StaffBrowser;
import madoguchi.seal.CardAttributes;
import madoguchi.seal.CardBinding;
import madoguchi.seal.SealKey;
import madoguchi.staff.StaffAccounts;
import madoguchi.staff.StaffRole;
import madoguchi.town.TownProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The desk from outside: ticket-service and an agent on Kafka, a clerk with a browser.
@FormServiceTest
class DeskIT {

    private static final CardAttributes HANAKO =
            CardAttributes.ofMyNumberCard("見本　花子", "架空県架空郡架空町字見本1234番地", "19580220", "2");
    private static final CardAttributes PROTECTED =
            CardAttributes.ofMyNumberCard("想定　静", "架空県架空郡架空町字秘匿2番地", "19770808", "2");
    private static final CounterId COUNTER = new CounterId(5);
    private static final String AGENT = "counter-5";

    private final VisitId visit = VisitId.random();
    private final TownProfile town;
    private final StaffAccounts accounts;
    private final int port;
    private final OtherProcesses others;
    private final StaffBrowser clerk;

    DeskIT(@Autowired TownProfile town, @Autowired StaffAccounts accounts, @LocalServerPort int port) {
        this.town = town;
        this.accounts = accounts;
        this.port = port;
        others = new OtherProcesses(town.topics());
        clerk = new StaffBrowser(port);
    }

    @BeforeEach
    void aFamilySitsDownBeforeAClerk() {
        signIn(clerk, StaffRole.CLERK);
        others.say("ticket-service", new VisitOpened(
                visit, new TicketNumber(12), new PurposeCode("bereavement"), new BuildingId("main"), Channel.KIOSK));
        others.say("ticket-service", new LegStarted(visit, LegId.random(), COUNTER));
        await().until(() -> desk().path("visit").asString("").equals(visit.toString()));
        agentReports(ReaderState.READY);
    }

    @AfterEach
    void everybodyLeaves() {
        others.say("ticket-service", new VisitClosed(visit, Ending.COMPLETED));
        await().until(() -> !desk().has("visit"));
        others.close();
    }

    @Test
    void cardCrossesKafkaSealedAndThePersonStandsOnTheDesk() {
        command("/case");
        var request = askForCard();

        others.say(AGENT, new CardAwaited(visit, request.request(), COUNTER));
        others.say(AGENT, new PinAsked(visit, request.request(), COUNTER, 3, Secret.PIN));
        await().until(() -> step().equals("AWAITING_PIN"));
        assertThat(panel()).contains("暗証番号の入力をお待ちしています(あと3回)");

        others.say(AGENT, read(request, HANAKO));
        await().until(() -> others.heard(CardAccepted.class)
                .filter(accepted -> accepted.request().equals(request.request()))
                .isPresent());
        assertThat(panel())
                .contains("見本　花子", "ミホン　ハナコ", "昭和33年(1958年)", "2月20日", "字見本1234番地", "読み取りました。");
    }

    @Test
    void lateCardIsRefusedAndTheAgentHearsIt() {
        command("/case");
        var request = askForCard();
        command("/card-requests/cancel");
        await().until(() -> others.heard(CardRequestClosed.class).isPresent());

        others.say(AGENT, read(request, HANAKO));

        await().until(() -> others.heard(CardRefused.class)
                .filter(refused -> refused.request().equals(request.request()))
                .isPresent());
        assertThat(panel()).doesNotContain("見本　花子");
    }

    @Test
    void cardIsNotAskedForWhereThereIsNoReader() {
        command("/case");
        agentReports(ReaderState.ABSENT);
        await().untilAsserted(() -> assertThat(post("/card-requests", Map.of("role", "APPLICANT")))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(503))
                .satisfies(refused -> assertThat(refused.body()).contains("CS-401", "手入力で進められます")));

        assertThat(step()).isIn("", "SENT");
    }

    @Test
    void whatACardOnlyPicturesIsLookedAtAndTypedBesideThePicture() throws IOException {
        command("/case");
        var request = askForCard();
        others.say(AGENT, read(request, residenceCard()));
        await().until(() -> step().equals("TO_LOOK_AT"));
        assertThat(panel()).contains("入れる前に、確かめるところがあります", "カードの内容を確かめる");
        var path = "/card-readings/" + request.request();

        var closed = clerk.page("/desk/5" + path);
        assertThat(closed.body()).contains("在留カード", "生年月日が文字で入っていません").doesNotContain("見本9番地", "data:image");
        var opened = post(path + "/contents", Map.of("birthDate", "S60.7.14"));
        assertThat(opened.body())
                .contains("data:image/png;base64,iVBOR", "見本9番地", "アメリカ合衆国", "5年", "画像かカードの表面を見て、氏名を入れてください。");
        assertThat(opened.headers().firstValue("Cache-Control")).hasValue("no-store");

        var typed = new HashMap<>(Map.of(
                "name", "MIHON SAMPLE", "birthDate", "1985-07-14", "address", "架空県架空郡架空町字見本9番地", "version", version()));
        assertThat(post(path, typed).body()).contains("CS-411");
        typed.put("looked", "true");
        command(path, typed);
        assertThat(panel()).contains("MIHON SAMPLE", "見本9番地", "カード・手入力").doesNotContain("アメリカ合衆国");
        assertThat(clerk.page("/desk/5" + path).body()).contains("CS-412");
    }

    @Test
    void personWhoseNameACardCouldNotSayIsNotPrinted() {
        command("/case");
        command("/people/APPLICANT/typed", Map.of("name", "見本 〓子", "birthDate", "S45.1.1", "address", "架空町1", "version", version()));
        command("/decision", Map.of("procedure", "juminhyo", "version", version()));

        assertThat(clerk.json("/desk/5/state").body()).contains("FM-208");
    }

    private static CardAttributes residenceCard() throws IOException {
        var image = new BufferedImage(300, 60, BufferedImage.TYPE_BYTE_BINARY);
        var tiff = new ByteArrayOutputStream();
        ImageIO.write(image, "tiff", tiff);
        return new CardAttributes(
                CardKind.RESIDENCE_CARD,
                null,
                null,
                null,
                "架空県架空郡架空町字見本9番地",
                null,
                null,
                "20991231",
                new CardAttributes.Residence("USA", "11", "0500", null),
                Set.of(CardAttributes.Remark.NAME_IS_A_PICTURE),
                List.of(new CardAttributes.Picture(
                        CardAttributes.Picture.Subject.CARD_FRONT,
                        "image/tiff",
                        Base64.getEncoder().encodeToString(tiff.toByteArray()))));
    }

    @Test
    void addressOfAProtectedPersonReachesNoPage() {
        command("/case");
        var request = askForCard();
        others.say(AGENT, read(request, PROTECTED));
        await().until(() -> step().equals("ACCEPTED"));
        command("/decision", Map.of("procedure", "juminhyo", "version", version()));

        assertThat(panel()).contains("想定　静", "確認事項があります(区分7)").doesNotContain("秘匿");
        assertThat(clerk.json("/desk/5/state").body()).doesNotContain("秘匿");
        assertThat(clerk.json("/desk/5/forms/juminhyo-request/preview.png").body()).contains("FM-206");
        var found = clerk.post("/desk/5/people/MOURNER/search", Map.of("kana", "ソウテイ", "name", "", "birthDate", ""));
        assertThat(found.body()).contains("想定　静").doesNotContain("秘匿");
        var again = post("/forms/juminhyo-request/facts", Map.of("fact.juminhyo-purpose", "字秘匿へ", "version", version()));
        assertThat(again.body()).contains("CS-301").doesNotContain("秘匿");
    }

    @Test
    void closedVisitLeavesNothingOnTheDesk() {
        command("/case");
        command("/people/APPLICANT/typed", Map.of("name", "例示 𠮷子", "birthDate", "S45.1.1", "version", version()));
        assertThat(panel()).contains("例示 𠮷子", "昭和45年");

        others.say("ticket-service", new VisitClosed(visit, Ending.COMPLETED));
        await().until(() -> !desk().has("visit"));

        assertThat(panel()).doesNotContain("例示").contains("いま受け付けている方はいません");
        assertThat(post("/case", Map.of()).body()).contains("CS-104");
    }

    @Test
    void oneCommandTwiceHasOneEffect() {
        command("/case");
        var command = UUID.randomUUID();
        var fields = new HashMap<>(Map.of("name", "例示 花子", "birthDate", "S45.1.1", "version", version()));
        fields.put("visit", visit.toString());

        clerk.post("/desk/5/people/APPLICANT/typed", command, fields);
        var version = version();
        assertThat(clerk.post("/desk/5/people/APPLICANT/typed", command, fields).statusCode()).isEqualTo(200);

        assertThat(version()).isEqualTo(version);
    }

    @Test
    void staleVersionIsRefusedWithWhatHappened() {
        command("/case");
        var seen = version();
        command("/people/APPLICANT/typed", Map.of("name", "例示 花子", "birthDate", "S45.1.1", "version", seen));

        var stale = post("/people/APPLICANT/typed", Map.of("name", "例示 桃子", "birthDate", "S46.1.1", "version", seen));

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("CS-105", "ほかの操作で先に変わりました");
    }

    @Test
    void deskIsForClerksOnly() {
        assertThat(new StaffBrowser(port).json("/desk/5/state").statusCode()).isEqualTo(401);
        var supervisor = new StaffBrowser(port);
        signIn(supervisor, StaffRole.SUPERVISOR);

        assertThat(supervisor.json("/desk/5/state").statusCode()).isEqualTo(403);
        assertThat(supervisor.page("/supervision").body()).contains("取り込まなかったカード");
        agentReports(ReaderState.ABSENT);
        await().untilAsserted(() -> assertThat(supervisor.page("/supervision/readers").body())
                .contains("5番窓口のカードリーダーが使えません。受付は続けられます。"));
        assertThat(clerk.page("/supervision").statusCode()).isEqualTo(403);
    }

    private void signIn(StaffBrowser browser, StaffRole role) {
        DeskStaff.signIn(accounts, browser, role);
    }

    private void agentReports(ReaderState reader) {
        others.say(town.topics().health(AGENT), AGENT, new ProcessReported(AGENT, Build.fingerprint(), null, reader));
    }

    private CardRequested askForCard() {
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            var asked = post("/card-requests", Map.of("role", "APPLICANT"));
            return asked.statusCode() == 200;
        });
        var request = desk().path("file").path("card").path("request").asString();
        await().until(() -> others.heard(CardRequested.class)
                .filter(asked -> asked.request().toString().equals(request))
                .isPresent());
        return others.heard(CardRequested.class).orElseThrow();
    }

    private CardRead read(CardRequested request, CardAttributes card) {
        var sealed = SealKey.seal(card.bytes(), request.publicKey(), CardBinding.of(request));
        return new CardRead(visit, request.request(), COUNTER, CardKind.MY_NUMBER_CARD, sealed);
    }

    private void command(String path) {
        command(path, Map.of());
    }

    private void command(String path, Map<String, String> fields) {
        var answer = post(path, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("visit", visit.toString());
        return clerk.post("/desk/5" + path, all);
    }

    private String panel() {
        return clerk.page("/desk/5/panel").body();
    }

    private String version() {
        return desk().path("file").path("version").asString();
    }

    private String step() {
        return desk().path("file").path("card").path("step").asString("");
    }

    private JsonNode desk() {
        return JsonMapper.shared().readTree(clerk.json("/desk/5/state").body());
    }
}
