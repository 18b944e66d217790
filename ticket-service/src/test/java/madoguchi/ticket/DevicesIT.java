package madoguchi.ticket;

import static madoguchi.staff.StaffRole.ADMINISTRATOR;
import static madoguchi.staff.StaffRole.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.ticket.queue.Hall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Kiosk and display are for machines that an administrator has registered.
class DevicesIT {

    private static final String JSON = "application/json";
    private static final String PAGE = "text/html";
    private static final Pattern CODE = Pattern.compile("<output class=\"one-time\">([0-9A-Z]{4}-[0-9A-Z]{4})</output>");

    private static RunningTicketService service;

    private Visitor machine;
    private Visitor administrator;

    @BeforeAll
    static void start() {
        service = RunningTicketService.start(
                EmbeddedServers.freshDatabase(),
                "127.0.0.1:" + EmbeddedServers.freePort(),
                EmbeddedServers.freshTownCode(),
                true);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void open() {
        service.atNine();
        service.jdbc().sql("delete from device").update();
        machine = new Visitor(service);
        administrator = new Visitor(service).signedInAs(ADMINISTRATOR);
    }

    @Test
    @DisplayName("登録していない端末には、発券も案内表示もしない")
    void machineThatNobodyRegisteredIsShownOneFieldAndNothingElse() throws Exception {
        var page = machine.get("/kiosk/main");
        var issued = machine.post("/kiosk/main", JSON, Map.of("purpose", "moving"));
        try (var stream = machine.listen("/display/main/stream").body()) {
            assertThat(String.join("", stream.toList())).contains("KS-201").doesNotContain("snapshot");
        }

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/kiosk/main/device");
        assertThat(machine.get("/kiosk/main/device").body())
                .contains("この端末はまだ登録されていません", "近くの職員に声をおかけください")
                .doesNotContain("ご用件をお選びください", "_csrf");
        assertThat(issued.statusCode()).isEqualTo(403);
        assertThat(issued.body()).contains("KS-201");
        assertThat(new Hall(service).waiting(1)).isEmpty();
    }

    @Test
    void machineWithACodeIsRegisteredAndStaysSo() {
        var code = codeFor("KIOSK", "main", "1階ロビー 発券機");

        var answer = type(machine, "/kiosk/main/device", code.toLowerCase(Locale.ROOT).replace("-", " "));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("device=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=34560000");
        assertThat(machine.get("/kiosk/main").body()).contains("ご用件をお選びください");
        assertThat(machine.get("/kiosk/main").headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=34560000");
        assertThat(machine.post("/kiosk/main", JSON, Map.of("purpose", "moving")).body()).isEqualTo("{\"number\":1}");
        assertThat(administrator.get("/queue/devices").body()).contains("1階ロビー 発券機", "登録済み", "最後の接続");
    }

    @Test
    void tokenOpensWhatItWasGivenForAndNothingElse() {
        type(machine, "/kiosk/main/device", codeFor("KIOSK", "main", "発券機"));

        assertThat(machine.get("/kiosk/annex").statusCode()).isEqualTo(302);
        assertThat(machine.get("/display/main").statusCode()).isEqualTo(302);
        assertThat(machine.post("/kiosk/annex", JSON, Map.of("purpose", "moving")).statusCode()).isEqualTo(403);
        assertThat(machine.post("/%6biosk/annex", JSON, Map.of("purpose", "moving")).statusCode()).isEqualTo(403);
    }

    @Test
    void codeIsForOneMachineOnePlaceAndTenMinutes() {
        var code = codeFor("KIOSK", "main", "発券機");

        assertThat(type(machine, "/display/main/device", code).body()).contains("KS-202");
        assertThat(type(machine, "/kiosk/annex/device", code).statusCode()).isEqualTo(422);
        assertThat(type(machine, "/kiosk/main/device", code).statusCode()).isEqualTo(303);
        assertThat(type(new Visitor(service), "/kiosk/main/device", code).statusCode()).isEqualTo(422);

        var late = codeFor("DISPLAY", "main", "案内表示");
        service.clock().advance(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(type(machine, "/display/main/device", late).statusCode()).isEqualTo(422);
    }

    @Test
    void fiveWrongCodesStopEverybodysTriesForAMinute() {
        var code = codeFor("KIOSK", "main", "発券機");
        for (int i = 0; i < 5; i++) {
            assertThat(type(new Visitor(service), "/kiosk/main/device", "AAAA-AAA" + i).body()).contains("KS-202");
        }

        assertThat(type(machine, "/kiosk/main/device", code).body()).contains("KS-203");
        assertThat(type(machine, "/kiosk/main/device", code).statusCode()).isEqualTo(429);
        service.clock().advance(Duration.ofSeconds(61));
        assertThat(type(machine, "/kiosk/main/device", code).statusCode()).isEqualTo(303);
    }

    @Test
    @DisplayName("登録から外すと、開いたままの案内表示もすぐに終わる")
    void machineTakenOffTheListIsOutAtOnceWithItsOpenStream() throws Exception {
        type(machine, "/display/main/device", codeFor("DISPLAY", "main", "案内表示"));
        try (var stream = machine.listen("/display/main/stream").body()) {
            var lines = stream.filter(line -> line.startsWith("event:")).iterator();
            assertThat(lines.next()).isEqualTo("event:snapshot");

            administrator.post("/queue/devices/" + onlyDevice() + "/revoke", PAGE, Map.of());
            new Hall(service).arrive("moving");

            assertThat(lines.next()).isEqualTo("event:signed-out");
        }
        assertThat(machine.get("/display/main").statusCode()).isEqualTo(302);
        assertThat(administrator.get("/queue/devices").body()).contains("登録した端末はまだありません。");
    }

    @Test
    void newCodeMovesTheRegistrationToAnotherMachine() {
        type(machine, "/kiosk/main/device", codeFor("KIOSK", "main", "発券機"));
        var page = administrator.post("/queue/devices/" + onlyDevice() + "/code", PAGE, Map.of());
        var other = new Visitor(service);

        assertThat(machine.get("/kiosk/main").statusCode()).isEqualTo(200);
        type(other, "/kiosk/main/device", code(page));

        assertThat(other.get("/kiosk/main").statusCode()).isEqualTo(200);
        assertThat(machine.get("/kiosk/main").statusCode()).isEqualTo(302);
    }

    @Test
    void neitherCodeNorTokenLiesInTheDatabase() {
        var code = codeFor("KIOSK", "main", "発券機");
        var before = service.texts("select device::text from device").getFirst();
        var cookie = type(machine, "/kiosk/main/device", code).headers().firstValue("Set-Cookie").orElseThrow();
        var token = cookie.substring("device=".length(), cookie.indexOf(';'));
        var after = service.texts("select device::text from device").getFirst();

        assertThat(before).doesNotContain(code, code.replace("-", ""));
        assertThat(after).doesNotContain(token);
        assertThat(token).hasSize(43);
    }

    @Test
    void listIsForAdministratorsAndNamesAreToldApart() {
        assertThat(new Visitor(service).signedInAs(CLERK).get("/queue/devices").statusCode()).isEqualTo(403);

        administrator = new Visitor(service).signedInAs(ADMINISTRATOR);
        codeFor("KIOSK", "main", "発券機");
        assertThat(add("KIOSK", "main", "発券機").body()).contains("KS-204");
        assertThat(add("KIOSK", "main", "  ").body()).contains("KS-205");
    }

    private HttpResponse<String> add(String kind, String building, String name) {
        return administrator.post("/queue/devices", PAGE, Map.of("kind", kind, "building", building, "name", name));
    }

    private String codeFor(String kind, String building, String name) {
        return code(add(kind, building, name));
    }

    private static String code(HttpResponse<String> page) {
        var found = CODE.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private static UUID onlyDevice() {
        return UUID.fromString(service.texts("select id::text from device").getFirst());
    }

    private static HttpResponse<String> type(Visitor machine, String path, String code) {
        return machine.post(path, PAGE, Map.of("code", code));
    }
}
