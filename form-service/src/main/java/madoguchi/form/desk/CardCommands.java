package madoguchi.form.desk;

import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.casework.AskForCard;
import madoguchi.form.casework.CardManner;
import madoguchi.form.person.Role;
import madoguchi.screen.CommandId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Asking for a card, and no longer asking.
@RestController
@RequestMapping("/desk/{counter}/card-requests")
class CardCommands {

    private final DeskActions actions;
    private final AskForCard cards;

    CardCommands(DeskActions actions, AskForCard cards) {
        this.actions = actions;
        this.cards = cards;
    }

    /// @param manner after the clerk has explained what the last try means, or by the number on the card's face
    @PostMapping
    ResponseEntity<DeskState> ask(
            @PathVariable CounterId counter,
            @RequestParam VisitId visit,
            @RequestParam Role role,
            @RequestParam(defaultValue = "USUAL") CardManner manner,
            CommandId id) {
        return actions.run(
                id,
                "ask for card of %s, %s".formatted(role, manner),
                counter,
                visit,
                () -> cards.ask(visit, counter, role, manner));
    }

    @PostMapping("/cancel")
    ResponseEntity<DeskState> cancel(@PathVariable CounterId counter, @RequestParam VisitId visit, CommandId id) {
        return actions.run(id, "cancel card", counter, visit, () -> cards.cancel(visit, counter));
    }
}
