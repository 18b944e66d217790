package madoguchi.launcher.demo;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Looks at a screen until it shows what is waited for, as a clerk does.
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Patience() {}

    /// @param what for the message if it never comes
    static void until(BooleanSupplier shown, String what) {
        var end = System.nanoTime() + LIMIT.toNanos();
        try {
            while (!shown.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    throw DemoError.NOT_HEARD.failure(what);
                }
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DemoError.NOT_HEARD.failure(what, e);
        }
    }
}
