package madoguchi.form.desk;

import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.casework.CaseError;
import madoguchi.form.casework.ServedVisits;
import madoguchi.screen.CommandId;
import madoguchi.screen.Commands;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Runs what the clerk does at a desk: once, for the visit the clerk saw, and then says how the desk looks.
@Component
class DeskActions {

    private final Commands commands;
    private final ServedVisits served;
    private final DeskStates states;

    DeskActions(Commands commands, ServedVisits served, DeskStates states) {
        this.commands = commands;
        this.served = served;
        this.states = states;
    }

    /// @param what names the action, never a person
    /// @throws madoguchi.failure.CounterFailure what the action throws, or if another visit sits here by now
    ResponseEntity<DeskState> run(CommandId id, String what, CounterId counter, VisitId visit, Runnable action) {
        commands.once(id, "%s at %s for %s".formatted(what, counter, visit), () -> {
            served.require(counter, visit);
            action.run();
            return "";
        });
        return state(counter);
    }

    /// For what must not run in one transaction.
    ///
    /// @throws madoguchi.failure.CounterFailure if another visit, or none, sits here by now
    void requireServed(CounterId counter, VisitId visit) {
        if (served.at(counter).filter(here -> here.visit().equals(visit)).isEmpty()) {
            throw CaseError.NOT_SERVED_HERE.failure(counter + "番窓口");
        }
    }

    /// For htmx the header says that the case panel is to be fetched again.
    ResponseEntity<DeskState> state(CounterId counter) {
        return ResponseEntity.ok().header("HX-Trigger", "case").body(states.at(counter));
    }
}
