package madoguchi.launcher.frontdoor;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.event.CounterId;
import madoguchi.identity.Identity;
import madoguchi.identity.IdentityName;
import madoguchi.identity.RevokedKeys;
import madoguchi.identity.authority.TownCertificates;
import madoguchi.identity.authority.Wanted;
import madoguchi.staff.NewStaff;
import madoguchi.staff.StaffAccounts;
import madoguchi.staff.StaffRole;
import madoguchi.ticket.TicketService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/// The real ticket-service as on a machine of its own, both doors before it, and everybody who tries to get in. It stands
/// for both services here; sign-in is switched on in it.
///
/// The doors are called `localhost` and `127.0.0.1`: two host names that every machine knows.
class TwoDoorsIT {

    private static final int STAFF = EmbeddedServers.freePort();
    private static final int VISITORS = EmbeddedServers.freePort();
    private static final int SERVICE = EmbeddedServers.freePort();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("<output class=\"one-time\">([0-9A-Z-]{9})</output>");

    @TempDir
    private static Path folder;

    private static TownCertificates town;
    private static ConfigurableApplicationContext service;
    private static FrontDoor door;

    @BeforeAll
    static void open() throws Exception {
        town = new TownCertificates(folder.resolve("town"), Clock.systemUTC());
        town.make("999999", Wanted.ofTown("localhost", "localhost", List.of(), List.of(new CounterId(1))));
        service = TicketService.builder()
                .profiles("mutual-tls")
                .run(
                        "--server.port=" + SERVICE,
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=" + EmbeddedServers.freshDatabase(),
                        "--delivery.bootstrap-servers=127.0.0.1:" + EmbeddedServers.freePort(),
                        "--delivery.identity=" + town.folderOf(IdentityName.TICKET_SERVICE).path(),
                        "--town.directory=../town",
                        "--staff.pages=true",
                        "--staff.announce-setup-code=false",
                        "--staff.password-strength=4");
        var behind = URI.create("https://127.0.0.1:" + SERVICE);
        door = FrontDoor.open(
                Origin.https("127.0.0.1", STAFF, "localhost", identity(IdentityName.STAFF_DOOR)),
                Origin.https("127.0.0.1", VISITORS, "127.0.0.1", identity(IdentityName.PUBLIC_DOOR)),
                new Behind(behind, behind),
                Map.of());
    }

    @AfterAll
    static void close() {
        door.close();
        service.close();
    }

    @Test
    void staffDoorComesInEverywhere() throws Exception {
        var staffDoor = holding(IdentityName.STAFF_DOOR);

        assertThat(toService(staffDoor, "/sign-in").statusCode()).isEqualTo(200);
        assertThat(toService(staffDoor, "/queue/1").body()).contains("ST-101");
        assertThat(toService(staffDoor, "/kiosk/main").body()).contains("KS-201");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/queue/1", "/queue/1/state", "/queue/supervision", "/queue/devices", "/sign-in", "/setup", "/", "/error", "/kiosks"})
    void publicDoorFindsNothingOfStaff(String path) throws Exception {
        var answer = toService(holding(IdentityName.PUBLIC_DOOR), path);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("ST-110");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kiosk/main/device", "/display/annex/device", "/assets/tokens.css"})
    void publicDoorFindsWhatVisitorsSee(String path) throws Exception {
        assertThat(toService(holding(IdentityName.PUBLIC_DOOR), path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kiosk/..;/queue/1", "/kiosk/%2e%2e/queue/1", "/kiosk//../queue/1", "/kiosk%2f..%2fqueue/1", "/assets/..%5cqueue/1"})
    void publicDoorIsNotTalkedIntoAnotherReadingOfAPath(String path) throws Exception {
        assertThat(toService(holding(IdentityName.PUBLIC_DOOR), path).statusCode()).isIn(400, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"counter-1", "form-service", "kafka", "administrator"})
    void nobodyElseOfTheTownComesIn(String name) throws Exception {
        for (var path : List.of("/queue/1", "/kiosk/main", "/assets/tokens.css", "/sign-in")) {
            var answer = toService(holding(new IdentityName(name)), path);

            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).contains("ST-110");
        }
    }

    @Test
    void doorOfAnotherTownOfTheSameAuthorityDoesNotComeIn() throws Exception {
        var place = Files.createDirectories(folder.resolve("neighbour/authority"));
        for (var file : List.of("ca.pem", "ca-key.pem")) {
            Files.copy(folder.resolve("town/authority").resolve(file), place.resolve(file), COPY_ATTRIBUTES);
        }
        var neighbour = new TownCertificates(folder.resolve("neighbour"), Clock.systemUTC());
        neighbour.make("888888", List.of(Wanted.client(IdentityName.STAFF_DOOR)));

        var answer = toService(
                client(neighbour.folderOf(IdentityName.STAFF_DOOR).read(Clock.systemUTC()).sslContext()), "/sign-in");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("ST-110");
    }

    @Test
    void doorWhoseKeyWasRevokedDoesNotComeInFromThenOn() throws Exception {
        var list = town.folderOf(IdentityName.TICKET_SERVICE).path().resolve("revoked.txt");
        var staffDoor = holding(IdentityName.STAFF_DOOR);
        assertThat(toService(staffDoor, "/sign-in").statusCode()).isEqualTo(200);
        try {
            Files.writeString(
                    list, RevokedKeys.fingerprint(identity(IdentityName.STAFF_DOOR).certificate().getPublicKey()));

            assertThat(toService(staffDoor, "/sign-in").body()).contains("ST-110");
        } finally {
            Files.deleteIfExists(list);
        }
        assertThat(toService(staffDoor, "/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void withoutACertificateOfThisTownThereIsNoConnection() {
        var other = new TownCertificates(folder.resolve("other"), Clock.systemUTC());
        other.make("999999", List.of(Wanted.client(IdentityName.STAFF_DOOR)));
        var foreign = other.folderOf(IdentityName.STAFF_DOOR).read(Clock.systemUTC());

        assertThatThrownBy(() -> toService(client(onlyTrusting()), "/sign-in")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> toService(client(foreign.sslContext()), "/sign-in")).isInstanceOf(IOException.class);
    }

    @Test
    void doorsSpeakHttpsOnlyAndSaySo() throws Exception {
        var browser = client(onlyTrusting());
        var page = browser.send(request(staff("/sign-in")).build(), BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Strict-Transport-Security")).containsExactly("max-age=31536000");
        for (var port : List.of(STAFF, VISITORS)) {
            assertThatThrownBy(() -> HttpClient.newHttpClient()
                            .send(request("http://127.0.0.1:" + port + "/").build(), BodyHandlers.discarding()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void eachOriginAnswersToItsOwnNameOnly() throws Exception {
        var browser = client(onlyTrusting());

        assertThat(browser.send(request("https://127.0.0.1:" + STAFF + "/sign-in").build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(421);
        assertThat(browser.send(request("https://localhost:" + VISITORS + "/kiosk/main").build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(421);
    }

    @Test
    void oldProtocolsAreNotSpoken() throws Exception {
        for (var protocol : Map.of("TLSv1.3", true, "TLSv1.2", true, "TLSv1.1", false).entrySet()) {
            try (var socket = (SSLSocket) onlyTrusting().getSocketFactory().createSocket("127.0.0.1", STAFF)) {
                socket.setEnabledProtocols(new String[] {protocol.getKey()});
                if (protocol.getValue()) {
                    socket.startHandshake();
                    assertThat(socket.getSession().getProtocol()).isEqualTo(protocol.getKey());
                } else {
                    assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLException.class);
                }
            }
        }
    }

    @Test
    void cookiesOfPeopleAndMachinesAreBoundToTheirHost() throws Exception {
        var administrator = client(onlyTrusting());
        var kiosk = client(onlyTrusting());

        var signedIn = signIn(administrator);
        var registered = post(kiosk, visitors("/kiosk/main/device"), "code=" + code(administrator));

        assertBoundToHost(signedIn, "__Host-madoguchi_session=");
        assertBoundToHost(registered, "__Host-device=");
        assertThat(get(kiosk, visitors("/kiosk/main")).body()).contains("ご用件をお選びください");
        assertThat(get(client(onlyTrusting()), visitors("/kiosk/main")).body()).contains("KS-201");
    }

    private static void assertBoundToHost(HttpResponse<?> answer, String beginning) {
        assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith(beginning)
                .contains("; Secure", "; HttpOnly", "; Path=/", "; SameSite=Strict")
                .doesNotContain("Domain"));
    }

    private static HttpResponse<String> signIn(HttpClient browser) throws Exception {
        var account = service.getBean(StaffAccounts.class)
                .createIfNone(List.of(new NewStaff("mihon", "見本", Set.of(StaffRole.ADMINISTRATOR))))
                .getFirst();
        var token = token(get(browser, staff("/sign-in")));
        return post(
                browser,
                staff("/sign-in"),
                "_csrf=%s&loginName=%s&password=%s".formatted(token, account.loginName(), account.password()));
    }

    private static String code(HttpClient administrator) throws Exception {
        var token = token(get(administrator, staff("/password")));
        var shown = post(administrator, staff("/queue/devices"), "kind=KIOSK&building=main&name=A&_csrf=" + token);
        return found(CODE, shown);
    }

    private static String token(HttpResponse<String> page) {
        return found(TOKEN, page);
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        var found = pattern.matcher(page.body());
        assertThat(found.find()).as(page.statusCode() + page.body()).isTrue();
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }

    private static String staff(String path) {
        return "https://localhost:" + STAFF + path;
    }

    private static String visitors(String path) {
        return "https://127.0.0.1:" + VISITORS + path;
    }

    private static Identity identity(IdentityName name) {
        return town.folderOf(name).read(Clock.systemUTC());
    }

    private static HttpClient holding(IdentityName name) {
        return client(identity(name).sslContext());
    }

    /// A browser in which the town's authority was put, and no certificate.
    private static SSLContext onlyTrusting() throws GeneralSecurityException {
        var trusted = TrustManagerFactory.getInstance("PKIX");
        trusted.init(identity(IdentityName.STAFF_DOOR).trustStore());
        var context = SSLContext.getInstance("TLS");
        context.init(null, trusted.getTrustManagers(), null);
        return context;
    }

    private static HttpClient client(SSLContext context) {
        return HttpClient.newBuilder()
                .sslContext(context)
                .cookieHandler(new CookieManager())
                .build();
    }

    private static HttpResponse<String> toService(HttpClient client, String path) throws Exception {
        return client.send(
                request("https://127.0.0.1:" + SERVICE + path).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(HttpClient client, String address) throws Exception {
        return client.send(request(address).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(HttpClient client, String address, String fields) throws Exception {
        return client.send(
                request(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept", "*/*");
    }
}
