package madoguchi.launcher;

import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;

/// Ctrl-C and SIGTERM. Not a shutdown hook: hooks run all at once, and the database library's own hook would stop the
/// database while the services still write.
///
/// `sun.misc.Signal` is the only door to signals and supported (JEP 260), but naming it is a warning that nothing
/// switches off; hence the detour.
final class StopSignal {

    private final CountDownLatch asked = new CountDownLatch(1);

    static StopSignal listen() {
        var stop = new StopSignal();
        try {
            stop.hear("INT");
            stop.hear("TERM");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return stop;
    }

    private void hear(String name) throws ReflectiveOperationException {
        var signal = Class.forName("sun.misc.Signal");
        var handler = Class.forName("sun.misc.SignalHandler");
        var countDown = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, (_, _, _) -> {
            asked.countDown();
            return null;
        });
        signal.getMethod("handle", signal, handler)
                .invoke(null, signal.getConstructor(String.class).newInstance(name), countDown);
    }

    void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
