package madoguchi.form.desk;

import madoguchi.event.CounterId;
import madoguchi.staff.StaffMember;
import madoguchi.town.TownProfile;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Taking a counter over from whoever held it.
@Controller
class SeatCommands {

    private final Seats seats;
    private final TownProfile town;

    SeatCommands(Seats seats, TownProfile town) {
        this.seats = seats;
        this.town = town;
    }

    @PostMapping("/desk/{counter}/seat")
    String take(@PathVariable CounterId counter, @AuthenticationPrincipal StaffMember clerk) {
        town.counter(counter);
        seats.take(counter, clerk.displayName());
        return "redirect:/desk/" + counter;
    }
}
