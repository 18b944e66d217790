package madoguchi.form.desk;

import java.util.List;
import java.util.Map;
import madoguchi.event.CounterId;
import madoguchi.event.FormCode;
import madoguchi.event.ProcedureCode;
import madoguchi.event.VisitId;
import madoguchi.form.casework.DecideProcedures;
import madoguchi.form.casework.OpenCase;
import madoguchi.form.casework.RecordFacts;
import madoguchi.form.template.FormTemplates;
import madoguchi.screen.CommandId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Opening the case, saying what the forms ask, deciding which procedures there are.
@RestController
@RequestMapping("/desk/{counter}")
class CaseCommands {

    private final DeskActions actions;
    private final OpenCase openCase;
    private final RecordFacts recordFacts;
    private final DecideProcedures decideProcedures;
    private final FormTemplates forms;

    CaseCommands(
            DeskActions actions,
            OpenCase openCase,
            RecordFacts recordFacts,
            DecideProcedures decideProcedures,
            FormTemplates forms) {
        this.actions = actions;
        this.openCase = openCase;
        this.recordFacts = recordFacts;
        this.decideProcedures = decideProcedures;
        this.forms = forms;
    }

    @PostMapping("/case")
    ResponseEntity<DeskState> open(@PathVariable CounterId counter, @RequestParam VisitId visit, CommandId id) {
        return actions.run(id, "open case", counter, visit, () -> openCase.open(visit));
    }

    /// @param typed the answers, in fields named `fact.` and the code
    @PostMapping("/forms/{form}/facts")
    ResponseEntity<DeskState> facts(
            @PathVariable CounterId counter,
            @PathVariable FormCode form,
            @RequestParam VisitId visit,
            @RequestParam long version,
            @RequestParam Map<String, String> typed,
            CommandId id) {
        var answers = FactAnswers.read(forms.get(form), typed);
        return actions.run(
                id, "facts of " + form, counter, visit, () -> recordFacts.record(visit, answers, version));
    }

    /// @param procedure all that the family has before it; none where none is left
    @PostMapping("/decision")
    ResponseEntity<DeskState> decide(
            @PathVariable CounterId counter,
            @RequestParam VisitId visit,
            @RequestParam long version,
            @RequestParam(required = false, defaultValue = "") List<ProcedureCode> procedure,
            CommandId id) {
        return actions.run(
                id, "decide", counter, visit, () -> decideProcedures.decide(visit, procedure, version));
    }
}
