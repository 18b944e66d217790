package madoguchi.ticket;

import static madoguchi.staff.StaffRole.CLERK;
import static madoguchi.staff.StaffRole.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Future;
import madoguchi.event.TicketNumber;
import madoguchi.ticket.queue.Hall;
import madoguchi.ticket.queue.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The service as browsers meet it.
class PagesIT {

    private static final String JSON = "application/json";
    private static final String PAGE = "text/html";

    private final RunningTicketService service = RunningTicketService.shared();
    private final Hall hall = new Hall(service);
    private final Visitor visitor = new Visitor(service);

    @BeforeEach
    void open() {
        service.atNine();
    }

    @Test
    void everybodyDrawsANumberAtTheKiosk() {
        assertThat(visitor.get("/kiosk/main").body())
                .contains("ご用件をお選びください", "その他・わからない(職員がうかがいます)")
                .contains("<ruby>家族<rt>かぞく</rt></ruby>")
                .doesNotContain("死亡", "_csrf");

        assertThat(visitor.post("/kiosk/main", PAGE, Map.of("purpose", "bereavement")).body())
                .contains("本日のお手続きがすべて終わるまで、1番でお呼びします。")
                .doesNotContain("おくやみ", "ただいまお待ちの方はいません");
    }

    @Test
    @DisplayName("発券機の二重押しは、ブラウザから見ても一つの番号")
    void twentyPostsWithOneCommandIdAreOneNumber() throws Exception {
        var command = UUID.randomUUID();

        var answers = Together.press(20, _ -> visitor.post(command, "/kiosk/main", JSON, Map.of("purpose", "moving")));

        assertThat(answers.stream().map(Future::resultNow).map(HttpResponse::body).distinct())
                .containsExactly("{\"number\":1}");
        assertThat(hall.waiting(1)).hasSize(1);
    }

    @Test
    void aBuildingNobodyKnowsIsSaidToBeUnknown() {
        assertThat(visitor.get("/kiosk/castle").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/display/castle").body()).contains("KS-101", "この庁舎は登録されていません。");
    }

    @Test
    void theDisplayBeginsWithASnapshotAndHearsEveryCall() throws Exception {
        hall.arrive("moving");
        try (var stream = visitor.listen("/display/main/stream").body()) {
            var messages = stream.filter(line -> line.startsWith("data:{\"")).iterator();
            var snapshot = json(messages.next().substring(5));
            hall.next(1);
            // What led to the snapshot may be told once more before.
            var change = snapshot;
            while (!change.path("put").has(0)) {
                change = json(messages.next().substring(5));
            }

            assertThat(snapshot.get("waiting").asInt()).isEqualTo(1);
            assertThat(snapshot.get("calls").isEmpty()).isTrue();
            assertThat(change.get("waiting").asInt()).isZero();
            assertThat(change.get("put").get(0).get("number").asInt()).isEqualTo(1);
            assertThat(change.get("put").get(0).get("announcement").asLong())
                    .isGreaterThan(snapshot.get("sequence").asLong());
        }
    }

    @Test
    void theQueueIsForClerks() {
        assertThat(visitor.get("/queue/1/state").statusCode()).isNotEqualTo(200);
        assertThat(visitor.get("/queue/1").body()).doesNotContain("queue-panel");
        assertThat(new Visitor(service).signedInAs(CLERK).get("/queue/supervision").statusCode()).isEqualTo(403);
    }

    @Test
    void aClerkServesANumberByThePanelsButtons() {
        var clerk = new Visitor(service).signedInAs(CLERK);
        hall.arrive("moving");

        assertThat(clerk.get("/queue/1").body()).contains("次の方を呼ぶ", "引っ越し・世帯の変更");
        assertThat(clerk.post("/queue/1/next", PAGE, Map.of()).body())
                .contains("お呼びしています", "始める", "もう一度呼ぶ", "不在にする")
                .doesNotContain("終わる", "次の方を呼ぶ");
        assertThat(clerk.post("/queue/1/start", PAGE, seen(clerk)).body())
                .contains("対応中", "終わる", "data-serving=\"" + hall.visit(new TicketNumber(1)) + "\"")
                .doesNotContain("不在にする");
        assertThat(clerk.post("/queue/1/finish", PAGE, seen(clerk)).body()).contains("この窓口は空いています");
        assertThat(clerk.post("/queue/1/issue", PAGE, Map.of("purpose", "tax")).statusCode()).isEqualTo(200);
        assertThat(hall.waiting(5)).hasSize(1);
    }

    @Test
    void aPressThatComesTooLateIsRefusedWithWhatToDo() {
        var clerk = new Visitor(service).signedInAs(CLERK);
        hall.arrive("moving");
        clerk.post("/queue/1/next", JSON, Map.of());
        var seen = seen(clerk);
        clerk.post("/queue/1/start", JSON, seen);

        var refused = clerk.post("/queue/1/absent", JSON, seen);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("TK-202", "この番号の状態は、先に変わっています。");
    }

    @Test
    void theSameCommandTwiceIsOneRecall() {
        var clerk = new Visitor(service).signedInAs(CLERK);
        hall.arrive("moving");
        clerk.post("/queue/1/next", JSON, Map.of());
        var seen = seen(clerk);
        var command = UUID.randomUUID();

        clerk.post(command, "/queue/1/recall", JSON, seen);
        clerk.post(command, "/queue/1/recall", JSON, seen);

        assertThat(Objects.requireNonNull(hall.queue(1).current()).calls()).isEqualTo(2);
    }

    @Test
    void aSupervisorSeesEverybodyInTheHall() {
        hall.arrive("moving");
        hall.arrive("tax");
        hall.next(5);

        var supervisor = new Visitor(service).signedInAs(SUPERVISOR);

        assertThat(supervisor.get("/queue/supervision").body())
                .contains("止まっている番号はありません。", "1番", "お待ち", "2番", "5番窓口へ呼び出し中");
        var waiting = hall.queue(1).waiting().getFirst();
        assertThat(supervisor
                        .post(
                                "/queue/supervision/withdraw",
                                PAGE,
                                Map.of("leg", waiting.leg().toString(), "version", "" + waiting.version()))
                        .body())
                .startsWith("<div id=\"supervision\"")
                .doesNotContain("お待ち");
    }

    private static Map<String, String> seen(Visitor clerk) {
        var current = json(clerk.get("/queue/1/state").body()).get("current");
        return Map.of("leg", current.get("leg").asString(), "version", current.get("version").asString());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
