package madoguchi.launcher.command;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C and SIGTERM. Not a shutdown hook: hooks run all at once, and the database library's own hook would stop the
/// database while the services still write.
///
/// `sun.misc.Signal` is the only door to signals and supported (JEP 260), but naming it is a warning that nothing
/// switches off; hence the detour.
public final class StopSignal {

    private final CountDownLatch asked = new CountDownLatch(1);

    public static StopSignal listen() {
        var stop = new StopSignal();
        hear("INT", stop.asked::countDown);
        hear("TERM", stop.asked::countDown);
        return stop;
    }

    /// Ctrl-C reaches every process of a terminal at once; one that another one stops in its turn leaves it to that one.
    public static StopSignal listenToStarter() {
        var stop = new StopSignal();
        hear("INT", () -> {});
        hear("TERM", stop.asked::countDown);
        return stop;
    }

    private static void hear(String name, Runnable action) {
        try {
            hear(Class.forName("sun.misc.Signal"), Class.forName("sun.misc.SignalHandler"), name, action);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Also stops where `./madoguchi` has nothing more to say: when the process that started this one is gone.
    public void raise() {
        asked.countDown();
    }

    public boolean isRaised() {
        return asked.getCount() == 0;
    }

    /// @return whether it was asked for within this time
    public boolean await(Duration limit) {
        try {
            return asked.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void hear(Class<?> signal, Class<?> handler, String name, Runnable action)
            throws ReflectiveOperationException {
        var heard = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, (_, _, _) -> {
            action.run();
            return null;
        });
        signal.getMethod("handle", signal, handler)
                .invoke(null, signal.getConstructor(String.class).newInstance(name), heard);
    }

    public void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
