package madoguchi.ticket.queue;

import madoguchi.event.CounterId;
import madoguchi.screen.CommandId;
import madoguchi.screen.Commands;
import madoguchi.ticket.visit.Seen;
import madoguchi.ticket.visit.WithdrawVisit;
import org.springframework.stereotype.Component;

/// The clerk's moves as commands: pressed twice, done once.
@Component
class CounterMoves {

    private final Commands commands;
    private final CounterWork work;
    private final WithdrawVisit withdrawVisit;

    CounterMoves(Commands commands, CounterWork work, WithdrawVisit withdrawVisit) {
        this.commands = commands;
        this.work = work;
        this.withdrawVisit = withdrawVisit;
    }

    void make(Move move, CommandId command, CounterId counter, Seen seen) {
        commands.once(command, "%s %s at %s".formatted(move, seen.leg(), counter), () -> {
            make(move, counter, seen);
            return "";
        });
    }

    private void make(Move move, CounterId counter, Seen seen) {
        switch (move) {
            case RECALL -> work.recall(counter, seen);
            case START -> work.start(counter, seen);
            case FINISH -> work.finish(counter, seen);
            case ABSENT -> work.markAbsent(counter, seen);
            case REINSTATE -> work.reinstate(seen);
            case WITHDRAW -> withdrawVisit.withdraw(seen);
        }
    }
}
