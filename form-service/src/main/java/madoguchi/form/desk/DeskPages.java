package madoguchi.form.desk;

import jakarta.servlet.http.HttpSession;
import madoguchi.event.CounterId;
import madoguchi.screen.SseStreams;
import madoguchi.staff.StaffMember;
import madoguchi.town.TownProfile;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// What the clerk sees. Commands: [DeskCommands].
@Controller
class DeskPages {

    static final String CHOSEN = "desk.counter";

    private final TownProfile town;
    private final DeskStates states;
    private final Seats seats;
    private final SseStreams streams;

    DeskPages(TownProfile town, DeskStates states, Seats seats, SseStreams streams) {
        this.town = town;
        this.states = states;
        this.seats = seats;
        this.streams = streams;
    }

    @GetMapping("/desk")
    String choose(HttpSession session, @AuthenticationPrincipal StaffMember clerk, Model model) {
        model.addAttribute("chosen", session.getAttribute(CHOSEN));
        model.addAttribute("clerk", clerk.displayName());
        model.addAttribute("buildings", DeskChoice.of(town, seats.holders()));
        return "desk/choose";
    }

    @GetMapping("/desk/{counter}")
    String desk(@PathVariable CounterId counter, HttpSession session, @AuthenticationPrincipal StaffMember clerk, Model model) {
        town.counter(counter);
        session.setAttribute(CHOSEN, counter.value());
        return panel(counter, clerk, model, "desk/desk");
    }

    @GetMapping("/desk/{counter}/panel")
    String panel(@PathVariable CounterId counter, @AuthenticationPrincipal StaffMember clerk, Model model) {
        return panel(counter, clerk, model, "desk/panel :: panel");
    }

    private String panel(CounterId counter, @AuthenticationPrincipal StaffMember clerk, Model model, String view) {
        model.addAttribute("heldBy", seats.sit(counter, clerk.displayName()).orElse(null));
        model.addAttribute("desk", states.at(counter));
        return view;
    }

    /// The same for programs.
    @GetMapping("/desk/{counter}/state")
    @ResponseBody
    DeskState state(@PathVariable CounterId counter) {
        town.counter(counter);
        return states.at(counter);
    }

    @GetMapping("/desk/{counter}/stream")
    SseEmitter stream(@PathVariable CounterId counter) {
        town.counter(counter);
        return streams.open(DeskStream.of(counter), () -> "");
    }
}
