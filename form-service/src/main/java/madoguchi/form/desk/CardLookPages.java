package madoguchi.form.desk;

import jakarta.servlet.http.HttpServletResponse;
import madoguchi.event.CardRequestId;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.casework.CaseError;
import madoguchi.form.casework.LookAtCard;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.BirthDateText;
import madoguchi.form.person.Sex;
import madoguchi.screen.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// The dialog in which a clerk looks at what a card said, and what the clerk made of it. Pictures are part of the page: there
/// is no address under which anybody could fetch one.
@Controller
@RequestMapping("/desk/{counter}/card-readings/{request}")
class CardLookPages {

    private final DeskStates states;
    private final DeskActions actions;
    private final LookAtCard look;
    private final TypedPeople typedPeople;

    CardLookPages(DeskStates states, DeskActions actions, LookAtCard look, TypedPeople typedPeople) {
        this.states = states;
        this.actions = actions;
        this.look = look;
        this.typedPeople = typedPeople;
    }

    @GetMapping
    String dialog(
            @PathVariable CounterId counter,
            @PathVariable CardRequestId request,
            Model model,
            HttpServletResponse response) {
        return dialog(counter, request, null, model, response);
    }

    /// The same, for a card that does not say the birth date as text: nothing of such a card is shown before a clerk has said
    /// it, because until then nobody knows whether the holder is protected. Asked with POST: it never stands in an address.
    @PostMapping("/contents")
    String contents(
            @PathVariable CounterId counter,
            @PathVariable CardRequestId request,
            @RequestParam String birthDate,
            Model model,
            HttpServletResponse response) {
        var read = BirthDateText.read(birthDate).orElseThrow(CaseError.BIRTH_DATE_UNREADABLE::failure);
        return dialog(counter, request, read, model, response);
    }

    /// @param looked whether the clerk has looked at everything that the dialog remarked
    @PostMapping
    @ResponseBody
    ResponseEntity<DeskState> use(
            @PathVariable CounterId counter,
            @PathVariable CardRequestId request,
            @RequestParam VisitId visit,
            @RequestParam long version,
            @RequestParam(defaultValue = "false") boolean looked,
            TypedPerson typed,
            CommandId id) {
        var person = typedPeople.read(typed);
        return actions.run(
                id, "use card " + request, counter, visit, () -> look.use(visit, counter, request, person, looked, version));
    }

    private String dialog(
            CounterId counter,
            CardRequestId request,
            @Nullable BirthDate birthDate,
            Model model,
            HttpServletResponse response) {
        var desk = states.at(counter);
        var visit = desk.visit();
        if (visit == null) {
            throw CaseError.UNKNOWN_VISIT.failure(counter + "番窓口");
        }
        var contents = look.contents(visit, counter, request, birthDate);
        model.addAttribute("desk", desk);
        model.addAttribute("role", contents.role());
        model.addAttribute("request", request);
        model.addAttribute("card", CardLookState.of(contents));
        model.addAttribute("sexes", Sex.values());
        response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
        return "desk/card :: look";
    }
}
