package madoguchi.ticket.queue;

import madoguchi.screen.CommandId;
import madoguchi.screen.Commands;
import madoguchi.ticket.visit.Seen;
import madoguchi.ticket.visit.WithdrawVisit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The supervisor's page of this service. No figures: who waits, who is called, and what is stuck.
@Controller
@RequestMapping("/queue/supervision")
class SupervisionController {

    /// A page of its own, or the part of it that other pages and the page itself fetch.
    private static final String PAGE = "ticket/supervision";

    private static final String PART = "ticket/supervision :: #supervision";

    private final Supervision supervision;
    private final WithdrawVisit withdrawVisit;
    private final Commands commands;

    SupervisionController(Supervision supervision, WithdrawVisit withdrawVisit, Commands commands) {
        this.supervision = supervision;
        this.withdrawVisit = withdrawVisit;
        this.commands = commands;
    }

    @GetMapping
    String page(Model model) {
        fill(model);
        return PAGE;
    }

    @GetMapping(headers = "HX-Request=true")
    String part(Model model) {
        fill(model);
        return PART;
    }

    /// Replaying twice does no harm: what was handled is not handled again.
    @PostMapping("/replay")
    String replay(@RequestParam String key, Model model) {
        supervision.replay(key);
        return part(model);
    }

    @PostMapping("/withdraw")
    String withdraw(Seen seen, CommandId command, Model model) {
        commands.once(command, "withdraw " + seen.leg(), () -> {
            withdrawVisit.withdraw(seen);
            return "";
        });
        return part(model);
    }

    private void fill(Model model) {
        model.addAttribute("parked", supervision.parked());
        model.addAttribute("papers", supervision.papersLeftOver());
        model.addAttribute("hall", supervision.hall());
    }
}
