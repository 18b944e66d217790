package madoguchi.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/// Named streams of server-sent events. Whoever listens gets a snapshot with a sequence number first, then every change
/// after it, numbered without a gap, and a heartbeat when there is nothing to say.
///
/// A change may already be in the snapshot that precedes it, so changes say how things are now, never by how much.
public final class SseStreams implements SmartLifecycle {

    private final ScreenSettings settings;
    private final JsonMapper json;
    private final StreamPermit permit;
    private final Map<String, Stream> streams = new HashMap<>();
    private volatile boolean running;

    SseStreams(ScreenSettings settings, JsonMapper json, StreamPermit permit) {
        this.settings = settings;
        this.json = json;
        this.permit = permit;
    }

    /// Answers a request for a stream. The snapshot is taken after the page has begun to listen, so nothing falls between.
    public SseEmitter open(String stream, Supplier<?> snapshot) {
        return open(stream, () -> true, snapshot);
    }

    /// @param also whether the stream may go on, beside what the sign-in says: asked before everything that is sent
    public SseEmitter open(String stream, BooleanSupplier also, Supplier<?> snapshot) {
        var signedIn = permit.ofThisRequest();
        var subscriber = new SseSubscriber(settings, () -> signedIn.getAsBoolean() && also.getAsBoolean());
        var sequence = join(stream, subscriber);
        try {
            var first = new SseMessage(sequence, "snapshot", json.writeValueAsString(snapshot.get()));
            return subscriber.start(first, () -> leave(stream, subscriber));
        } catch (RuntimeException failure) {
            leave(stream, subscriber);
            throw failure;
        }
    }

    /// Tells all who listen; within a transaction, once it is committed.
    ///
    /// @param event the event's name, for example `delta` or `queue`
    public void publish(String stream, String event, Object data) {
        var text = json.writeValueAsString(data);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            send(stream, event, text);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                send(stream, event, text);
            }
        });
    }

    /// How many pages listen, for the health page.
    public synchronized int listeners(String stream) {
        var found = streams.get(stream);
        return found == null ? 0 : found.subscribers.size();
    }

    private synchronized long join(String stream, SseSubscriber subscriber) {
        var joined = streams.computeIfAbsent(stream, _ -> new Stream());
        joined.subscribers.add(subscriber);
        return joined.sequence;
    }

    private synchronized void leave(String stream, SseSubscriber subscriber) {
        streams.computeIfPresent(stream, (_, left) -> {
            left.subscribers.remove(subscriber);
            return left.subscribers.isEmpty() ? null : left;
        });
    }

    private synchronized void send(String stream, String event, String text) {
        var found = streams.get(stream);
        if (found != null) {
            var message = new SseMessage(++found.sequence, event, text);
            found.subscribers.forEach(subscriber -> subscriber.offer(message));
        }
    }

    private synchronized List<SseSubscriber> all() {
        return streams.values().stream()
                .flatMap(stream -> stream.subscribers.stream())
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    @Override
    public void start() {
        running = true;
    }

    /// Stops before the web server does: it would wait for every open stream.
    @Override
    public void stop() {
        running = false;
        all().forEach(SseSubscriber::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static final class Stream {
        private final Set<SseSubscriber> subscribers = new HashSet<>();
        private long sequence;
    }
}
