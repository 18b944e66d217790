package madoguchi.ticket.kiosk;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import madoguchi.event.BuildingId;
import madoguchi.event.PurposeCode;
import madoguchi.event.TicketNumber;
import madoguchi.screen.CommandId;
import madoguchi.town.TownProfile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Two screens: what the visitor wants, and the number. The second leads back to the first by itself.
@Controller
@RequestMapping("/kiosk/{building}")
class KioskController {

    private final TownProfile town;
    private final Halls halls;
    private final IssueNumber issueNumber;
    private final Welcome welcome;

    KioskController(TownProfile town, Halls halls, IssueNumber issueNumber, Welcome welcome) {
        this.town = town;
        this.halls = halls;
        this.issueNumber = issueNumber;
        this.welcome = welcome;
    }

    @GetMapping
    ModelAndView choose(@PathVariable BuildingId building) {
        var buttons = IntStream.range(0, town.purposes().size())
                .mapToObj(index -> PurposeButton.of(index + 1, town.purposes().get(index)))
                .toList();
        return new ModelAndView(
                "ticket/kiosk",
                Map.of("building", halls.get(building), "buttons", buttons, "command", UUID.randomUUID()));
    }

    @PostMapping
    Object issue(
            @PathVariable BuildingId building,
            @RequestParam PurposeCode purpose,
            @RequestParam(defaultValue = "false") boolean assistance,
            CommandId command,
            @RequestHeader(defaultValue = "*/*") String accept) {
        var hall = halls.get(building);
        var number = issueNumber.issue(command, hall.id(), purpose, assistance);
        return accept.contains("application/json")
                ? ResponseEntity.ok(new Issued(number))
                : issued(hall, number, purpose, assistance);
    }

    private ModelAndView issued(TownProfile.Building hall, TicketNumber number, PurposeCode purpose, boolean assistance) {
        var department = town.purpose(purpose).department();
        return new ModelAndView("ticket/kiosk-number")
                .addObject("building", hall)
                .addObject("number", number)
                .addObject("assistance", assistance)
                .addObject("other", welcome.otherBuilding(hall.id(), department).orElse(null))
                .addObject("counter", welcome.freeCounter(number).orElse(null));
    }

    /// The answer for a program.
    record Issued(TicketNumber number) {}
}
