package madoguchi.delivery;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Starts after everything that listens, and stops before it (the default phase of a SmartLifecycle is the last).
/// Kafka may be away: the service starts without it.
final class DeliveryLifecycle implements SmartLifecycle {

    private final JdbcClient database;
    private final String schema;
    private final List<Worker> workers;
    private volatile boolean running;

    DeliveryLifecycle(JdbcClient database, String schema, List<Worker> workers) {
        this.database = database;
        this.schema = schema;
        this.workers = workers;
    }

    @Override
    public void start() {
        requireOwnSchema();
        workers.forEach(Worker::start);
        running = true;
    }

    /// Two services in one database must never take each other's tables for their own.
    private void requireOwnSchema() {
        var current = database.sql("select coalesce(current_schema(), '')").query(String.class).single();
        if (!schema.equals(current)) {
            throw DeliveryError.WRONG_SCHEMA.failure(current);
        }
    }

    @Override
    public void stop() {
        workers.forEach(Worker::stop);
        try {
            for (var worker : workers) {
                worker.awaitEnd();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
