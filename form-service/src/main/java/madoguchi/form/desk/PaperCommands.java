package madoguchi.form.desk;

import java.util.List;
import madoguchi.event.CounterId;
import madoguchi.event.FormCode;
import madoguchi.event.PrintRequestId;
import madoguchi.event.VisitId;
import madoguchi.form.print.HandOver;
import madoguchi.form.print.PrintAgainReason;
import madoguchi.form.print.PrintError;
import madoguchi.form.print.PrintForm;
import madoguchi.form.print.Prints;
import madoguchi.form.print.Tray;
import madoguchi.screen.CommandId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Printing, looking at the tray, handing over. Printing has steps of its own, each committed before the next, so these
/// commands are made single by the print request and not by the desk.
@RestController
@RequestMapping("/desk/{counter}")
class PaperCommands {

    private final DeskActions actions;
    private final PrintForm print;
    private final Prints prints;
    private final Tray tray;
    private final HandOver handOver;

    PaperCommands(DeskActions actions, PrintForm print, Prints prints, Tray tray, HandOver handOver) {
        this.actions = actions;
        this.print = print;
        this.prints = prints;
        this.tray = tray;
        this.handOver = handOver;
    }

    @PostMapping("/forms/{form}/print")
    ResponseEntity<DeskState> print(
            @PathVariable CounterId counter, @PathVariable FormCode form, @RequestParam VisitId visit, CommandId id) {
        actions.requireServed(counter, visit);
        print.print(visit, form, counter, id.value());
        return actions.state(counter);
    }

    /// @param reason why it is printed once more
    @PostMapping("/prints/{earlier}/again")
    ResponseEntity<DeskState> printAgain(
            @PathVariable CounterId counter,
            @PathVariable PrintRequestId earlier,
            @RequestParam VisitId visit,
            @RequestParam PrintAgainReason reason,
            CommandId id) {
        requirePrintOf(visit, earlier);
        actions.requireServed(counter, visit);
        print.printAgain(earlier, reason, counter, id.value());
        return actions.state(counter);
    }

    /// @param seen what the clerk found in the tray
    @PostMapping("/prints/{print}/tray")
    ResponseEntity<DeskState> tray(
            @PathVariable CounterId counter,
            @PathVariable("print") PrintRequestId looked,
            @RequestParam VisitId visit,
            @RequestParam Tray.Seen seen,
            CommandId id) {
        requirePrintOf(visit, looked);
        return actions.run(id, "tray of " + looked, counter, visit, () -> tray.answer(looked, seen));
    }

    /// @param print every paper that is given to the family, its page codes compared
    @PostMapping("/hand-over")
    ResponseEntity<DeskState> handOver(
            @PathVariable CounterId counter,
            @RequestParam VisitId visit,
            @RequestParam List<PrintRequestId> print,
            CommandId id) {
        return actions.run(id, "hand over", counter, visit, () -> handOver.confirm(visit, print));
    }

    private void requirePrintOf(VisitId visit, PrintRequestId id) {
        if (!prints.get(id).visit().equals(visit)) {
            throw PrintError.UNKNOWN_PRINT.failure();
        }
    }
}
