package madoguchi.launcher.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import madoguchi.virtual.VirtualReader;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.launcher.frontdoor.Behind;
import madoguchi.launcher.frontdoor.FrontDoor;
import madoguchi.launcher.frontdoor.Origin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReaderPageIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int PORT = EmbeddedServers.freePort();
    private static final String ORIGIN = "http://localhost:" + PORT;
    private static FrontDoor door;

    @BeforeAll
    static void open() throws Exception {
        var reader = DemoReader.of(new VirtualReader("reader of a test"), Path.of("..", "town"));
        var nobody = EmbeddedServers.freePort();
        door = FrontDoor.open(
                Origin.onLoopback(PORT),
                Origin.onLoopback(EmbeddedServers.freePort()),
                Behind.onLoopback(nobody, nobody),
                Map.of("/virtual-reader/*", new ReaderPage(reader, ORIGIN)));
    }

    @AfterAll
    static void close() {
        door.close();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(ORIGIN + path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> act(String hand, String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(ORIGIN + "/virtual-reader/" + hand))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> actAsPage(String hand, String body) throws Exception {
        return act(hand, body, "Origin", ORIGIN, "Virtual-Reader", "page");
    }

    @Test
    void pageAndItsPartsAreServed() throws Exception {
        assertThat(get("/virtual-reader").body()).contains("体験用カードリーダー", "体験用");
        assertThat(get("/virtual-reader/reader.js").headers().firstValue("Content-Type")).hasValue("text/javascript;charset=utf-8");
        assertThat(get("/virtual-reader/reader.css").statusCode()).isEqualTo(200);
        assertThat(get("/virtual-reader/pom.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyItsOwnPageMayTouchTheReader() throws Exception {
        assertThat(act("insert", "card=hanako").statusCode()).isEqualTo(403);
        assertThat(act("insert", "card=hanako", "Origin", ORIGIN).statusCode()).isEqualTo(403);
        assertThat(act("insert", "card=hanako", "Origin", "http://town.example", "Virtual-Reader", "page").statusCode())
                .isEqualTo(403);
        assertThat(get("/virtual-reader/insert").statusCode()).isEqualTo(404);
    }

    @Test
    void oneCardLiesOnTheReaderAtATime() throws Exception {
        assertThat(actAsPage("insert", "card=hanako").body()).contains("\"inside\":\"hanako\"");
        assertThat(actAsPage("insert", "card=reitaro").statusCode()).isEqualTo(409);
        assertThat(actAsPage("pull", "").body()).contains("\"inside\":null");
        assertThat(actAsPage("insert", "card=nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void keysDoNothingWhileThePadIsClosed() throws Exception {
        assertThat(actAsPage("type", "digit=1").body()).contains("\"padOpen\":false", "\"digits\":0");
        assertThat(actAsPage("ok", "").statusCode()).isEqualTo(200);
    }
}
