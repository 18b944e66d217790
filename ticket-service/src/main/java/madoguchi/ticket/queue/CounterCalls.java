package madoguchi.ticket.queue;

import madoguchi.event.CounterId;
import madoguchi.event.PurposeCode;
import madoguchi.event.TicketEvent.Channel;
import madoguchi.event.TicketNumber;
import madoguchi.screen.CommandId;
import madoguchi.screen.Commands;
import madoguchi.ticket.visit.OpenVisit;
import madoguchi.town.TownProfile;
import org.springframework.stereotype.Component;

/// Calling and issuing as commands: pressed twice, done once.
@Component
class CounterCalls {

    private final Commands commands;
    private final CallNext callNext;
    private final CallNumber callNumber;
    private final OpenVisit openVisit;

    CounterCalls(Commands commands, CallNext callNext, CallNumber callNumber, OpenVisit openVisit) {
        this.commands = commands;
        this.callNext = callNext;
        this.callNumber = callNumber;
        this.openVisit = openVisit;
    }

    void next(CommandId command, CounterId counter) {
        commands.once(command, "call next at " + counter, () -> callNext.call(counter)
                .map(TicketNumber::toString)
                .orElse(""));
    }

    void number(CommandId command, CounterId counter, TicketNumber number) {
        commands.once(command, "call %s at %s".formatted(number, counter), () -> {
            callNumber.call(counter, number);
            return "";
        });
    }

    /// A number for somebody who stands in front of the clerk.
    void issue(CommandId command, TownProfile.Counter counter, PurposeCode purpose) {
        var arrival = new OpenVisit.Arrival(counter.building(), purpose, Channel.CLERK, false);
        commands.once(command, "issue %s at %s".formatted(purpose, counter.id()), () -> openVisit
                .open(arrival)
                .toString());
    }
}
