package madoguchi.form.desk;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import madoguchi.event.CounterId;
import madoguchi.event.FormCode;
import madoguchi.form.person.Role;
import madoguchi.form.person.Sex;
import madoguchi.screen.SseStreams;
import madoguchi.town.TownProfile;
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
    String choose(HttpSession session, Principal clerk, Model model) {
        model.addAttribute("chosen", session.getAttribute(CHOSEN));
        model.addAttribute("clerk", clerk.getName());
        model.addAttribute("buildings", DeskChoice.of(town, seats.holders()));
        return "desk/choose";
    }

    @GetMapping("/desk/{counter}")
    String desk(@PathVariable CounterId counter, HttpSession session, Principal clerk, Model model) {
        town.counter(counter);
        session.setAttribute(CHOSEN, counter.value());
        return panel(counter, clerk, model, "desk/desk");
    }

    @GetMapping("/desk/{counter}/panel")
    String panel(@PathVariable CounterId counter, Principal clerk, Model model) {
        return panel(counter, clerk, model, "desk/panel :: panel");
    }

    private String panel(CounterId counter, Principal clerk, Model model, String view) {
        model.addAttribute("heldBy", seats.sit(counter, clerk.getName()).orElse(null));
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

    @GetMapping("/desk/{counter}/people/{role}/search")
    String search(@PathVariable CounterId counter, @PathVariable Role role, Model model) {
        return dialog(counter, role, model, "desk/person :: search");
    }

    @GetMapping("/desk/{counter}/people/{role}/typed")
    String typed(@PathVariable CounterId counter, @PathVariable Role role, Model model) {
        model.addAttribute("sexes", Sex.values());
        return dialog(counter, role, model, "desk/person :: typed");
    }

    private String dialog(CounterId counter, Role role, Model model, String view) {
        model.addAttribute("desk", states.at(counter));
        model.addAttribute("role", role);
        return view;
    }

    @GetMapping("/desk/{counter}/forms/{form}/facts")
    String facts(@PathVariable CounterId counter, @PathVariable FormCode form, Model model) {
        var desk = states.at(counter);
        model.addAttribute("desk", desk);
        model.addAttribute("form", desk.form(form));
        return "desk/facts :: facts";
    }
}
