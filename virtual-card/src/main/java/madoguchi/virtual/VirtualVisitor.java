package madoguchi.virtual;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// Somebody who sits before the reader and acts as soon as the pad opens.
public final class VirtualVisitor {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final VirtualReader reader;

    public VirtualVisitor(VirtualReader reader) {
        this.reader = reader;
    }

    public CompletableFuture<Void> types(String pin) {
        return whenPadOpens(() -> {
            pin.chars().forEach(digit -> reader.type((char) digit));
            reader.ok();
        });
    }

    public CompletableFuture<Void> whenPadOpens(Runnable act) {
        return CompletableFuture.runAsync(
                () -> {
                    awaitPad();
                    act.run();
                },
                Thread::startVirtualThread);
    }

    /// @throws IllegalStateException if it does not open within ten seconds
    public void awaitPad() {
        if (!reader.waitUntilPadIsOpen(PATIENCE)) {
            throw new IllegalStateException("the pad did not open");
        }
    }
}
