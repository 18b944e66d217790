package madoguchi.form.desk;

import madoguchi.event.CounterId;
import madoguchi.event.FormCode;
import madoguchi.form.casework.CaseError;
import madoguchi.form.pdf.PageImage;
import madoguchi.form.person.Role;
import madoguchi.form.person.Sex;
import madoguchi.form.print.Preview;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What opens above the desk: looking somebody up, typing, answering a form's questions, looking at a page.
@Controller
class DeskDialogs {

    private final DeskStates states;
    private final Preview preview;

    DeskDialogs(DeskStates states, Preview preview) {
        this.states = states;
        this.preview = preview;
    }

    @GetMapping("/desk/{counter}/people/{role}/search")
    String search(@PathVariable CounterId counter, @PathVariable Role role, Model model) {
        return person(counter, role, model, "desk/person :: search");
    }

    @GetMapping("/desk/{counter}/people/{role}/typed")
    String typed(@PathVariable CounterId counter, @PathVariable Role role, Model model) {
        model.addAttribute("sexes", Sex.values());
        return person(counter, role, model, "desk/person :: typed");
    }

    private String person(CounterId counter, Role role, Model model, String view) {
        model.addAttribute("desk", states.at(counter));
        model.addAttribute("role", role);
        return view;
    }

    @GetMapping("/desk/{counter}/forms/{form}/facts")
    String facts(@PathVariable CounterId counter, @PathVariable FormCode form, Model model) {
        return form(counter, form, model, "desk/forms :: facts");
    }

    @GetMapping("/desk/{counter}/forms/{form}/preview")
    String preview(@PathVariable CounterId counter, @PathVariable FormCode form, Model model) {
        return form(counter, form, model, "desk/forms :: preview");
    }

    private String form(CounterId counter, FormCode form, Model model, String view) {
        var desk = states.at(counter);
        model.addAttribute("desk", desk);
        model.addAttribute("form", desk.form(form));
        return view;
    }

    /// The first page, for the dialog.
    @GetMapping("/desk/{counter}/forms/{form}/preview.png")
    ResponseEntity<byte[]> picture(@PathVariable CounterId counter, @PathVariable FormCode form) {
        return bytes(MediaType.IMAGE_PNG, PageImage.png(document(counter, form), 1));
    }

    @GetMapping("/desk/{counter}/forms/{form}/preview.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable CounterId counter, @PathVariable FormCode form) {
        return bytes(MediaType.APPLICATION_PDF, document(counter, form));
    }

    private byte[] document(CounterId counter, FormCode form) {
        var visit = states.at(counter).visit();
        if (visit == null) {
            throw CaseError.UNKNOWN_VISIT.failure(counter + "番窓口");
        }
        return preview.pdf(visit, form);
    }

    /// Never kept by the browser.
    private static ResponseEntity<byte[]> bytes(MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
