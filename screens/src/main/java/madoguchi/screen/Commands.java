package madoguchi.screen;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Makes an action happen once, however often it arrives. The row is written in the transaction of the effect; a second
/// arrival waits at that row, then gets the first one's answer. If the first one fails, its row goes with it.
public final class Commands {

    /// Longer than any page stays open.
    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    Commands(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param what the action and what it is about, such as `call 5`; never a person. The same id for another action is
    ///     refused, so that nobody gets the answer to somebody else's question
    /// @param effect runs in the transaction; answers a reference to what it did, never a person's data
    /// @throws madoguchi.failure.CounterFailure what `effect` throws, or if the id already named another action
    public String once(CommandId id, String what, Supplier<String> effect) {
        return transaction.execute(_ -> isFirst(id, what) ? remember(id, effect.get()) : answerOf(id, what));
    }

    /// Actions older than any page that could repeat them.
    int forgetOld() {
        return jdbc.sql("delete from command where arrived_at < ?")
                .param(OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }

    private boolean isFirst(CommandId id, String what) {
        return jdbc.sql("insert into command (id, what, arrived_at) values (?, ?, ?) on conflict do nothing")
                        .params(id.value(), what, OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private String remember(CommandId id, String answer) {
        jdbc.sql("update command set answer = ? where id = ?")
                .params(answer, id.value())
                .update();
        return answer;
    }

    private String answerOf(CommandId id, String what) {
        return jdbc.sql("select answer from command where id = ? and what = ?")
                .params(id.value(), what)
                .query(String.class)
                .optional()
                .orElseThrow(ScreenError.COMMAND_ID_TAKEN::failure);
    }
}
