package madoguchi.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RunningSample
class CommandsIT {

    @Autowired
    private Commands commands;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final CommandId id = new CommandId(UUID.randomUUID());
    private final AtomicInteger effects = new AtomicInteger();

    @Test
    void sameActionTwiceHasOneEffectAndOneAnswer() {
        var first = commands.once(id, "call 5", this::effect);
        var second = commands.once(id, "call 5", this::effect);

        assertThat(second).isEqualTo(first).isEqualTo("answer 1");
        assertThat(effects).hasValue(1);
    }

    @Test
    void twentyAtOnceHaveOneEffectAndOneAnswer() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> click = () -> commands.once(id, "call 5", this::effect);
            var answers = threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> click).toList());

            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo("answer 1");
            }
        }
        assertThat(effects).hasValue(1);
    }

    @Test
    void actionThatFailedMayBeTriedAgain() {
        assertThatThrownBy(() -> commands.once(id, "call 5", () -> {
                    throw SampleError.TEMPORARY.failure();
                }))
                .hasMessageContaining("XX-105");

        assertThat(commands.once(id, "call 5", this::effect)).isEqualTo("answer 1");
    }

    @Test
    void effectAndRecordAreCommittedTogetherOrNotAtAll() {
        transaction.executeWithoutResult(status -> {
            commands.once(id, "call 5", this::effect);
            status.setRollbackOnly();
        });

        assertThat(commands.once(id, "call 5", this::effect)).isEqualTo("answer 2");
    }

    @Test
    void idOfAnotherActionNeverGetsThatActionsAnswer() {
        commands.once(id, "print page of visit 1", this::effect);

        assertThatThrownBy(() -> commands.once(id, "print page of visit 2", this::effect))
                .hasMessageContaining("SC-102");
        assertThat(effects).hasValue(1);
    }

    @Test
    void oldActionsAreForgottenAndNewOnesKept() {
        var inEightDays = InstantSource.fixed(Instant.now().plus(Duration.ofDays(8))).withZone(ZoneOffset.UTC);
        var later = new Commands(jdbc, transaction, inEightDays);
        var today = new CommandId(UUID.randomUUID());
        commands.once(id, "call 5", this::effect);
        later.once(today, "call 5", this::effect);

        later.forgetOld();

        assertThat(jdbc.sql("select id from command").query(UUID.class).list()).isEqualTo(List.of(today.value()));
    }

    private String effect() {
        return "answer " + effects.incrementAndGet();
    }
}
