package madoguchi.launcher.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import madoguchi.embedded.EmbeddedServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The real door in front of two small services that say who they are.
class FrontDoorIT {

    private static final int STAFF = EmbeddedServers.freePort();
    private static final int VISITORS = EmbeddedServers.freePort();
    private static final CountDownLatch SECOND_MESSAGE = new CountDownLatch(1);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static HttpServer form;
    private static HttpServer ticket;
    private static FrontDoor door;

    @BeforeAll
    static void open() throws Exception {
        form = service("form");
        ticket = service("ticket");
        door = FrontDoor.open(
                Origin.onLoopback(STAFF),
                Origin.onLoopback(VISITORS),
                Behind.onLoopback(form.getAddress().getPort(), ticket.getAddress().getPort()),
                Map.of());
    }

    @AfterAll
    static void close() {
        SECOND_MESSAGE.countDown();
        door.close();
        form.stop(0);
        ticket.stop(0);
    }

    private static HttpServer service(String name) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> answer(name, exchange));
        server.start();
        return server;
    }

    private static void answer(String name, HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().endsWith("/live")) {
            stream(exchange);
            return;
        }
        var heard = exchange.getRequestHeaders();
        var says = "%s %s cookie=%s host=%s forwarded=%s".formatted(
                name,
                exchange.getRequestURI(),
                heard.getFirst("Cookie"),
                heard.getFirst("Host"),
                List.of(heard.getFirst("X-Forwarded-For"), heard.getFirst("X-Forwarded-Host")));
        exchange.getResponseHeaders().add("Set-Cookie", "SESSION=new");
        exchange.getResponseHeaders().add("Set-Cookie", "device=known; Path=/");
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            body.write(says.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            body.write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
            body.flush();
            SECOND_MESSAGE.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpResponse<String> get(int port, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(Duration.ofSeconds(10));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void queueIsTicketServicesAndAllElseOfStaffIsFormServices() throws Exception {
        assertThat(get(STAFF, "/queue/1?x=1").body()).startsWith("ticket /queue/1?x=1");
        assertThat(get(STAFF, "/desk/1").body()).startsWith("form /desk/1");
        assertThat(get(STAFF, "/").body()).startsWith("form / ");
    }

    @Test
    void publicOriginShowsKioskDisplayAndAssets() throws Exception {
        assertThat(get(VISITORS, "/kiosk/main").body()).startsWith("ticket /kiosk/main");
        assertThat(get(VISITORS, "/display/annex").body()).startsWith("ticket /display/annex");
        assertThat(get(VISITORS, "/assets/tokens.css").body()).startsWith("ticket /assets/tokens.css");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/desk/1", "/queue/1", "/sign-in", "/setup", "/accounts", "/residents", "/virtual-reader", "/actuator/env",
        "/kiosks", "/kiosk/../queue/1", "/kiosk/%2e%2e/queue/1", "/kiosk/..%2fqueue/1", "/kiosk;a=b/../queue/1",
        "/kiosk//../../queue/1", "/KIOSK/main", "/%6biosk/../desk", "/queue/../kiosk/main", "/kiosk/./main", "/kiosk/main;x=1"
    })
    void publicOriginHasNothingOfStaff(String path) throws Exception {
        assertThat(rawStatus(VISITORS, path, "localhost:" + VISITORS)).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"town.example", "town.example:80", "localhost.town.example", "127.0.0.1.town.example", "0.0.0.0"})
    void aHostNameThatIsNotThisMachineIsRefused(String host) throws Exception {
        assertThat(rawStatus(STAFF, "/desk/1", host)).isEqualTo(421);
        assertThat(rawStatus(VISITORS, "/kiosk/main", host)).isEqualTo(421);
    }

    /// As bytes, because no HTTP client of good manners sends such a path or host.
    private static int rawStatus(int port, String path, String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(path, host)
                            .getBytes(StandardCharsets.US_ASCII));
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return Integer.parseInt(reader.readLine().substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        }
    }

    @Test
    void noCookieOfAPersonPassesThePublicOriginInEitherDirection() throws Exception {
        var answer = get(VISITORS, "/kiosk/main", "Cookie", "SESSION=of-a-clerk");

        assertThat(answer.body()).contains("cookie=null");
        assertThat(answer.headers().allValues("Set-Cookie")).containsExactly("device=known; Path=/");
    }

    @Test
    void machinesCookieAndNoOtherPassesThePublicOrigin() throws Exception {
        var sent = "SESSION=a; device=t-1; xdevice=b; device-x=c;__Host-device=t_2; Device=d";

        assertThat(get(VISITORS, "/kiosk/main", "Cookie", sent).body()).contains("cookie=device=t-1; __Host-device=t_2 host");
    }

    @Test
    void servicesHearWhichAddressWasAskedAndNotWhatTheClientClaims() throws Exception {
        var answer = get(STAFF, "/desk/1", "Cookie", "SESSION=x", "X-Forwarded-For", "10.0.0.1", "X-Forwarded-Host", "evil.example");

        assertThat(answer.body())
                .contains("cookie=SESSION=x", "host=localhost:" + STAFF, "forwarded=[127.0.0.1, localhost:" + STAFF + "]");
        assertThat(answer.headers().firstValue("Set-Cookie")).contains("SESSION=new");
    }

    @Test
    void liveUpdatesArriveOneByOne() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + VISITORS + "/display/live"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try (var body = HTTP.send(request, BodyHandlers.ofInputStream()).body()) {
            var reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));

            assertThat(reader.readLine()).isEqualTo("data: first");
        } finally {
            SECOND_MESSAGE.countDown();
        }
    }

    @Test
    void aServiceThatIsAwayIsSaidInJapanese() throws Exception {
        var closed = EmbeddedServers.freePort();
        var port = EmbeddedServers.freePort();
        try (var lonely = FrontDoor.open(
                Origin.onLoopback(port),
                Origin.onLoopback(EmbeddedServers.freePort()),
                Behind.onLoopback(closed, closed),
                Map.of())) {
            assertThat(lonely).isNotNull();
            var page = get(port, "/desk/1", "Accept", "text/html");
            var problem = get(port, "/desk/1", "Accept", "application/json");

            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("準備中", "lang=\"ja\"");
            assertThat(problem.body()).contains("LN-301");
            assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }
}
