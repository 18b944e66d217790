package madoguchi.form.desk;

import madoguchi.event.CounterId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// 手続きを調べる: the questions that are still open, beside the list that they decide.
@Controller
class InterviewPages {

    private final InterviewStates states;

    InterviewPages(InterviewStates states) {
        this.states = states;
    }

    @GetMapping("/desk/{counter}/interview")
    String interview(@PathVariable CounterId counter, Model model) {
        return page(counter, model, "desk/interview :: interview");
    }

    /// What changes with each answer.
    @GetMapping("/desk/{counter}/interview/body")
    String body(@PathVariable CounterId counter, Model model) {
        return page(counter, model, "desk/interview :: columns");
    }

    private String page(CounterId counter, Model model, String view) {
        model.addAttribute("now", states.at(counter));
        model.addAttribute("insurances", FactChoices.of(FactChoices.MEMBER_INSURANCE));
        model.addAttribute("nextInsurances", FactChoices.of(FactChoices.NEXT_INSURANCE));
        model.addAttribute("categories", FactChoices.of(FactChoices.CATEGORY));
        return view;
    }

    /// The same for programs.
    @GetMapping("/desk/{counter}/interview/state")
    @ResponseBody
    InterviewState state(@PathVariable CounterId counter) {
        return states.at(counter);
    }
}
