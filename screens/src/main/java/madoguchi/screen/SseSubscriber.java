package madoguchi.screen;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// One page that listens. It has a thread of its own, so a slow page delays nobody; one that does not keep up is cut off
/// and starts again from a snapshot.
final class SseSubscriber {

    private static final int MOST_WAITING = 256;
    private static final long RECONNECT_MILLIS = 1_000;

    private final BlockingQueue<SseMessage> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Duration heartbeat;
    private final BooleanSupplier permitted;
    private final SseEmitter emitter;
    private volatile @Nullable Thread writer;
    private volatile boolean over;

    SseSubscriber(ScreenSettings settings, BooleanSupplier permitted) {
        this.heartbeat = settings.heartbeat();
        this.permitted = permitted;
        this.emitter = new Unbuffered(settings.streamLife().toMillis());
        emitter.onTimeout(this::end);
        emitter.onCompletion(this::stop);
        emitter.onError(_ -> stop());
    }

    /// Never waits: called while the stream is locked.
    void offer(SseMessage message) {
        if (!waiting.offer(message)) {
            stop();
        }
    }

    SseEmitter start(SseMessage snapshot, Runnable whenOver) {
        writer = Thread.ofVirtual().name("sse").start(() -> {
            try {
                write(snapshot);
            } finally {
                whenOver.run();
            }
        });
        return emitter;
    }

    void end() {
        stop();
        emitter.complete();
    }

    private void stop() {
        over = true;
        var running = writer;
        if (running != null) {
            running.interrupt();
        }
    }

    private void write(SseMessage snapshot) {
        try {
            send(snapshot);
            var last = snapshot;
            while (!over) {
                last = sendNext(last);
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            // The page has left. The container has seen it too and tidies up.
            over = true;
        } catch (InterruptedException stopped) {
            emitter.complete();
        }
    }

    private SseMessage sendNext(SseMessage last) throws IOException, InterruptedException {
        var next = waiting.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
        if (!permitted.getAsBoolean()) {
            send(new SseMessage(last.sequence(), "signed-out", "{}"));
            over = true;
            return last;
        }
        var message = next == null ? new SseMessage(last.sequence(), "heartbeat", "{}") : next;
        send(message);
        return message;
    }

    private void send(SseMessage message) throws IOException {
        emitter.send(message.event(RECONNECT_MILLIS));
    }

    /// Proxies must pass messages on at once and keep none.
    private static final class Unbuffered extends SseEmitter {

        Unbuffered(long millis) {
            super(millis);
        }

        @Override
        protected void extendResponse(ServerHttpResponse response) {
            super.extendResponse(response);
            response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
            response.getHeaders().set("X-Accel-Buffering", "no");
        }
    }
}
