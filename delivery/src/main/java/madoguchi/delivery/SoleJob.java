package madoguchi.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/// A job that one process of a service does at a time. PostgreSQL decides which: the lock lies on a connection of its
/// own and falls with it, so that another process takes over at once, however this one ends.
record SoleJob(String name, DataSource database, Held job) implements Worker.Job {

    private static final Duration TURN = Duration.ofMillis(500);

    @Override
    public void run(Worker worker) throws Exception {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(true);
            if (!ask(connection, "select pg_try_advisory_lock(hashtextextended(current_schema() || '.' || ?, 0))")) {
                worker.rest(TURN);
                return;
            }
            try {
                job.run(worker, connection);
            } finally {
                release(connection);
            }
        }
    }

    /// The pool keeps the connection open, and with it the lock, unless it is let go.
    private void release(Connection connection) throws SQLException {
        if (connection.isValid(1)) {
            ask(connection, "select pg_advisory_unlock(hashtextextended(current_schema() || '.' || ?, 0))");
        }
    }

    private boolean ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    interface Held {

        /// @param own the connection that holds the lock
        void run(Worker worker, Connection own) throws Exception;
    }
}
