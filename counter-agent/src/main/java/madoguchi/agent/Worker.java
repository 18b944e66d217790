package madoguchi.agent;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// A thread that lives as long as the agent. A platform thread: card readers block it for seconds.
abstract class Worker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Worker.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Thread thread;
    private volatile boolean stopping;

    Worker(String name) {
        this.thread = new Thread(this::run, name);
    }

    private void run() {
        try {
            while (!stopping) {
                round();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // The agent stops.
        } finally {
            ended();
        }
    }

    /// What goes wrong in one round ends that round: a counter that is deaf until somebody starts its PC anew is worse than
    /// any bug. No round goes on with what another left behind, and no secret is sent that nobody typed in it.
    private void round() throws InterruptedException {
        try {
            work();
        } catch (RuntimeException e) {
            log.atError().setCause(e).log("A round of {} broke; it begins anew", thread.getName());
            Thread.sleep(PAUSE);
        }
    }

    /// One round; called again until the agent stops.
    abstract void work() throws InterruptedException;

    /// Called by the thread when it has done its last round.
    void ended() {}

    /// Wakes the thread from whatever it waits for.
    void wake() {
        thread.interrupt();
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public void stop() {
        stopping = true;
        wake();
        try {
            thread.join(3000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }
}
