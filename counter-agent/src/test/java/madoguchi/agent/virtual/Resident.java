package madoguchi.agent.virtual;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;

/// Somebody who sits before the reader and acts as soon as the pad opens.
public final class Resident {

    private final VirtualReader reader;

    public Resident(VirtualReader reader) {
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

    public void awaitPad() {
        await().pollInterval(java.time.Duration.ofMillis(5))
                .atMost(ofSeconds(10))
                .until(() -> reader.view() instanceof ReaderView.PadOpen);
    }
}
