package madoguchi.form.resident;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import madoguchi.calendar.era.EraDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Where an administrator imports the resident records: choose a file, see what it would change, confirm.
@Controller
class ResidentsPage {

    private static final String PAGE = "resident/residents";
    private static final String BACK = "redirect:/residents";

    private final ResidentImport imports;

    ResidentsPage(ResidentImport imports) {
        this.imports = imports;
    }

    @GetMapping("/residents")
    String show(Model model) {
        imports.last().ifPresent(last -> {
            model.addAttribute("last", last.counts());
            model.addAttribute("lastAt", words(last.importedAt()));
        });
        imports.pending().ifPresent(pending -> model.addAttribute("pending", pending));
        return PAGE;
    }

    @PostMapping("/residents/check")
    String check(@RequestParam("file") MultipartFile file, Model model) {
        if (file.isEmpty()) {
            throw ResidentError.NO_FILE.failure();
        }
        return switch (imports.check(file::getInputStream)) {
            case ImportCheck.Ready _ -> BACK;
            case ImportCheck.Refused refused -> {
                model.addAttribute("refused", refused);
                yield show(model);
            }
        };
    }

    @PostMapping("/residents/import")
    String confirm(@RequestParam("id") UUID id) {
        imports.confirm(id);
        return BACK;
    }

    @PostMapping("/residents/cancel")
    String cancel() {
        imports.cancel();
        return BACK;
    }

    private static String words(Instant instant) {
        var local = LocalDateTime.ofInstant(instant, ResidentImport.JAPAN);
        return EraDate.of(local.toLocalDate()) + " " + DateTimeFormatter.ofPattern("H:mm").format(local);
    }
}
