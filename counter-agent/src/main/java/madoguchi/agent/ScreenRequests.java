package madoguchi.agent;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import madoguchi.event.CounterId;
import madoguchi.event.VisitorScreenEvent;
import madoguchi.event.VisitorScreenEvent.ScreenClosed;
import madoguchi.event.VisitorScreenEvent.ScreenRequested;
import madoguchi.event.VisitorScreenEvent.ScreenShown;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thing that the clerk of this counter wants the visitor to see now. A newer one takes its place.
final class ScreenRequests {

    private static final Logger log = LoggerFactory.getLogger(ScreenRequests.class);

    private final CounterId counter;
    private final Clock clock;
    private @Nullable ScreenRequested current;
    private @Nullable ScreenShown shown;

    ScreenRequests(CounterId counter, Clock clock) {
        this.counter = counter;
        this.clock = clock;
    }

    /// @param events in their order; what they amount to is seen only when all of them were heard
    synchronized void hear(List<VisitorScreenEvent> events) {
        events.stream().filter(event -> event.counter().equals(counter)).forEach(this::hear);
        notifyAll();
    }

    private void hear(VisitorScreenEvent event) {
        switch (event) {
            case ScreenRequested requested -> open(requested);
            case ScreenShown content -> keep(content);
            case ScreenClosed closed -> close(closed);
        }
    }

    private void open(ScreenRequested requested) {
        if (isBeforeEnd(requested)) {
            current = requested;
            shown = null;
            log.atInfo().addKeyValue("screen", requested.screen()).log("The clerk shows something: {}", requested.kind());
        }
    }

    private void keep(ScreenShown content) {
        if (current != null && current.screen().equals(content.screen())) {
            shown = content;
        }
    }

    private void close(ScreenClosed closed) {
        if (current != null && current.screen().equals(closed.screen())) {
            current = null;
            shown = null;
            log.atInfo().addKeyValue("screen", closed.screen()).log("The screen is cleared: {}", closed.reason());
        }
    }

    /// Served: answered, or not to be answered from here.
    synchronized void done(ScreenRequested request) {
        if (request.equals(current)) {
            current = null;
            shown = null;
        }
    }

    synchronized boolean isOpen(ScreenRequested request) {
        return request.equals(current) && isBeforeEnd(request);
    }

    /// Waits a while for one to come.
    synchronized Optional<ScreenRequested> await(Duration limit) throws InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        while (open().isEmpty() && System.nanoTime() < end) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
        return open();
    }

    /// Waits for what is to be seen, as long as the request is open.
    synchronized Optional<ScreenShown> awaitContent(ScreenRequested request) throws InterruptedException {
        while (isOpen(request) && shown == null) {
            wait(500);
        }
        return isOpen(request) ? Optional.ofNullable(shown) : Optional.empty();
    }

    private Optional<ScreenRequested> open() {
        return Optional.ofNullable(current).filter(this::isBeforeEnd);
    }

    private boolean isBeforeEnd(ScreenRequested request) {
        return clock.instant().isBefore(request.expiresAt());
    }
}
