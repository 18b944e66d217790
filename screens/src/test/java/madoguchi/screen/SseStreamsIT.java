package madoguchi.screen;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@RunningSample
class SseStreamsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private SseStreams streams;

    @Autowired
    private SamplePages pages;

    @Autowired
    private TransactionTemplate transaction;

    private final String stream = UUID.randomUUID().toString();

    @AfterEach
    void permitAgain() {
        SampleApp.PERMITTED.set(true);
    }

    @Test
    void snapshotComesFirstThenEveryChangeNumberedWithoutAGap() throws Exception {
        pages.state.set(7);
        var heard = listen();
        assertThat(heard.take()).isEqualTo("0 snapshot {\"state\":7}");

        for (var n = 1; n <= 50; n++) {
            streams.publish(stream, "delta", Map.of("n", n));
        }

        for (var n = 1; n <= 50; n++) {
            assertThat(nextChange(heard)).isEqualTo(n + " delta {\"n\":" + n + "}");
        }
    }

    @Test
    void laterListenerStartsWhereTheStreamIs() throws Exception {
        var first = listen();
        first.take();
        streams.publish(stream, "delta", Map.of("n", 1));
        nextChange(first);

        assertThat(listen().take()).startsWith("1 snapshot");
    }

    @Test
    void silenceIsFilledWithHeartbeats() throws Exception {
        var heard = listen();
        heard.take();

        assertThat(heard.poll(5, SECONDS)).isEqualTo("0 heartbeat {}");
        assertThat(heard.poll(5, SECONDS)).isEqualTo("0 heartbeat {}");
    }

    @Test
    void streamEndsWithTheSignIn() throws Exception {
        var heard = listen();
        heard.take();

        SampleApp.PERMITTED.set(false);

        await().atMost(5, SECONDS).untilAsserted(() -> assertThat(heard).contains("0 signed-out {}", "closed"));
        await().atMost(5, SECONDS).until(() -> streams.listeners(stream) == 0);
    }

    @Test
    void changeIsToldOnlyOnceCommitted() throws Exception {
        var heard = listen();
        heard.take();

        transaction.executeWithoutResult(status -> {
            streams.publish(stream, "delta", "rolled back");
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(_ -> streams.publish(stream, "delta", "committed"));

        assertThat(nextChange(heard)).isEqualTo("1 delta \"committed\"");
    }

    @Test
    void pageThatDoesNotReadIsCutOffAndDelaysNobody() throws Exception {
        var large = "x".repeat(50_000);
        try (var deaf = new Socket(InetAddress.getLoopbackAddress(), port)) {
            deaf.setReceiveBufferSize(1024);
            ask(deaf.getOutputStream());
            await().atMost(5, SECONDS).until(() -> streams.listeners(stream) == 1);
            var heard = listen();
            heard.take();

            for (var n = 1; n <= 1000; n++) {
                streams.publish(stream, "delta", large);
                assertThat(nextChange(heard)).startsWith(n + " delta");
            }

            // How much the operating system keeps for a page that does not read, is its own affair.
            await().atMost(60, SECONDS).until(() -> {
                streams.publish(stream, "delta", large);
                return streams.listeners(stream) == 1;
            });
        }
    }

    @Test
    void pageThatLeftIsForgotten() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            ask(socket.getOutputStream());
            await().atMost(5, SECONDS).until(() -> streams.listeners(stream) == 1);
        }

        await().atMost(5, SECONDS).until(() -> streams.listeners(stream) == 0);
    }

    private void ask(OutputStream out) throws Exception {
        var request = "GET /sample/stream/%s HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n".formatted(stream);
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private String nextChange(BlockingQueue<String> heard) throws InterruptedException {
        var next = heard.poll(5, SECONDS);
        return next != null && next.contains("heartbeat") ? nextChange(heard) : String.valueOf(next);
    }

    /// @return `sequence event data` of each message, then `closed`
    private BlockingQueue<String> listen() {
        var heard = new LinkedBlockingQueue<String>();
        var visitor = new Visitor(port);
        var request = visitor.request("/sample/stream/" + stream).build();
        Thread.startVirtualThread(() -> {
            read(visitor, request, heard);
            heard.add("closed");
        });
        return heard;
    }

    private static void read(Visitor visitor, HttpRequest request, BlockingQueue<String> heard) {
        var parts = new HashMap<String, String>();
        try (var lines = visitor.client().send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            lines.forEach(line -> {
                if (line.isEmpty()) {
                    heard.add("%s %s %s".formatted(parts.get("id"), parts.get("event"), parts.get("data")));
                } else {
                    parts.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1));
                }
            });
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
