package madoguchi.form.desk;

import java.util.UUID;
import java.util.function.Supplier;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.casework.AskForCard;
import madoguchi.form.casework.AssignPerson;
import madoguchi.form.casework.Assignment;
import madoguchi.form.casework.CaseError;
import madoguchi.form.person.Role;
import madoguchi.form.resident.ResidentId;
import madoguchi.form.resident.Residents;
import madoguchi.screen.CommandId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Giving a role to somebody, without a card. Every command names the version it saw.
@RestController
@RequestMapping("/desk/{counter}/people/{role}")
class PeopleCommands {

    private final DeskActions actions;
    private final AssignPerson assign;
    private final Residents residents;
    private final TypedPeople typedPeople;
    private final AskForCard cards;

    PeopleCommands(
            DeskActions actions, AssignPerson assign, Residents residents, TypedPeople typedPeople, AskForCard cards) {
        this.actions = actions;
        this.assign = assign;
        this.residents = residents;
        this.typedPeople = typedPeople;
        this.cards = cards;
    }

    /// @param resident as the search answered it
    @PostMapping("/resident")
    ResponseEntity<DeskState> resident(
            @PathVariable CounterId counter,
            @PathVariable Role role,
            Seen seen,
            @RequestParam ResidentId resident,
            CommandId id) {
        return run(id, "resident as " + role, counter, role, seen, () -> {
            var person = residents.get(resident).asPerson(UUID.randomUUID());
            return assign.assign(seen.visit(), role, person, seen.version());
        });
    }

    @PostMapping("/typed")
    ResponseEntity<DeskState> typed(
            @PathVariable CounterId counter, @PathVariable Role role, Seen seen, TypedPerson typed, CommandId id) {
        var person = typedPeople.read(typed);
        return run(id, "typed as " + role, counter, role, seen, () ->
                assign.assign(seen.visit(), role, person, seen.version()));
    }

    /// @param as the role whose holder holds this one too
    @PostMapping("/same")
    ResponseEntity<DeskState> same(
            @PathVariable CounterId counter, @PathVariable Role role, Seen seen, @RequestParam Role as, CommandId id) {
        return run(id, "%s same as %s".formatted(role, as), counter, role, seen, () ->
                assign.assignSame(seen.visit(), role, as, seen.version()));
    }

    @PostMapping("/vacate")
    ResponseEntity<DeskState> vacate(
            @PathVariable CounterId counter, @PathVariable Role role, Seen seen, CommandId id) {
        return run(id, "vacate " + role, counter, role, seen, () -> {
            assign.vacate(seen.visit(), role, seen.version());
            return new Assignment.Assigned();
        });
    }

    private ResponseEntity<DeskState> run(
            CommandId id, String what, CounterId counter, Role role, Seen seen, Supplier<Assignment> assignment) {
        return actions.run(id, what, counter, seen.visit(), () -> {
            switch (assignment.get()) {
                case Assignment.Assigned _ -> cards.noLongerFor(seen.visit(), role);
                case Assignment.DeceasedWouldAct _ -> throw CaseError.DECEASED_ACTS.failure();
            }
        });
    }

    /// What the clerk saw when giving the command.
    record Seen(VisitId visit, long version) {}
}
