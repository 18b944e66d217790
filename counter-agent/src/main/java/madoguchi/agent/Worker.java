package madoguchi.agent;

import org.springframework.context.SmartLifecycle;

/// A thread that lives as long as the agent. A platform thread: card readers block it for seconds.
abstract class Worker implements SmartLifecycle {

    private final Thread thread;
    private volatile boolean stopping;

    Worker(String name) {
        this.thread = new Thread(this::run, name);
    }

    private void run() {
        try {
            while (!stopping) {
                work();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // The agent stops.
        } finally {
            ended();
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
