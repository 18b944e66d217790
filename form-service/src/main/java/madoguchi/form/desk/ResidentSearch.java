package madoguchi.form.desk;

import java.util.List;
import java.util.UUID;
import madoguchi.event.CounterId;
import madoguchi.form.person.Role;
import madoguchi.form.resident.ResidentQuery;
import madoguchi.form.resident.ResidentRecord;
import madoguchi.form.resident.Residents;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// Looking for somebody in the resident records. Asked with POST: names and birth dates never stand in an address.
@Controller
class ResidentSearch {

    private final Residents residents;
    private final DeskStates states;

    ResidentSearch(Residents residents, DeskStates states) {
        this.residents = residents;
        this.states = states;
    }

    /// Asked for by the page. htmx takes anything (`*/*`), so it is known by its header.
    @PostMapping(path = "/desk/{counter}/people/{role}/search", headers = "HX-Request=true")
    String list(@PathVariable CounterId counter, @PathVariable Role role, ResidentQuery query, Model model) {
        var found = residents.search(query);
        model.addAttribute("desk", states.at(counter));
        model.addAttribute("role", role);
        model.addAttribute("found", found.residents().stream().map(Found::of).toList());
        model.addAttribute("more", found.more());
        return "desk/person :: found";
    }

    /// The same for programs.
    @PostMapping(path = "/desk/{counter}/people/{role}/search", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<Found> list(ResidentQuery query) {
        return residents.search(query).residents().stream().map(Found::of).toList();
    }

    record Found(String resident, PersonState person) {

        static Found of(ResidentRecord found) {
            return new Found(found.id().value(), PersonState.of(found.asPerson(UUID.randomUUID())));
        }

        @Override
        public String toString() {
            return "Found[masked]";
        }
    }
}
