package madoguchi.ticket.kiosk;

import madoguchi.event.BuildingId;
import madoguchi.event.PurposeCode;
import madoguchi.event.TicketEvent.Channel;
import madoguchi.event.TicketNumber;
import madoguchi.screen.CommandId;
import madoguchi.screen.Commands;
import madoguchi.ticket.visit.OpenVisit;
import org.springframework.stereotype.Component;

/// The kiosk's one command. A double tap is one number.
@Component
class IssueNumber {

    private final Commands commands;
    private final OpenVisit openVisit;

    IssueNumber(Commands commands, OpenVisit openVisit) {
        this.commands = commands;
        this.openVisit = openVisit;
    }

    TicketNumber issue(CommandId command, BuildingId building, PurposeCode purpose, boolean assistance) {
        var arrival = new OpenVisit.Arrival(building, purpose, Channel.KIOSK, assistance);
        var answer = commands.once(command, "issue %s in %s".formatted(purpose, building), () -> openVisit
                .open(arrival)
                .toString());
        return new TicketNumber(Integer.parseInt(answer));
    }
}
