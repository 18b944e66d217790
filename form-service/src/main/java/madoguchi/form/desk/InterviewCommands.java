package madoguchi.form.desk;

import java.util.List;
import java.util.Map;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.interview.Answer;
import madoguchi.form.interview.RecordAnswers;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.fact.FactCatalogue;
import madoguchi.screen.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the family answers, and what the clerk looked up. In any order, several at once, and taken back.
@RestController
@RequestMapping("/desk/{counter}/interview")
class InterviewCommands {

    private final DeskActions actions;
    private final RecordAnswers record;
    private final InterviewStates states;
    private final FactCatalogue facts;

    InterviewCommands(DeskActions actions, RecordAnswers record, InterviewStates states, Catalogue catalogue) {
        this.actions = actions;
        this.record = record;
        this.states = states;
        this.facts = catalogue.facts();
    }

    /// @param typed `fact.NAME`; `unknown` and `none` with names
    @PostMapping("/answers")
    ResponseEntity<DeskState> answers(
            @PathVariable CounterId counter,
            @RequestParam VisitId visit,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> typed,
            CommandId id) {
        return record(counter, visit, version, TypedAnswers.read(facts, typed, true), id);
    }

    /// The same, found in the town's records or ledgers and not asked.
    @PostMapping("/looked-up")
    ResponseEntity<DeskState> lookedUp(
            @PathVariable CounterId counter,
            @RequestParam VisitId visit,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> typed,
            CommandId id) {
        return record(counter, visit, version, TypedAnswers.read(facts, typed, false), id);
    }

    private ResponseEntity<DeskState> record(
            CounterId counter, VisitId visit, long version, Map<String, Answer> answers, CommandId id) {
        return actions.run(id, "answers", counter, visit, () -> record.record(visit, answers, version));
    }

    /// @param typed `member.NUMBER.…` for everybody who remains
    @PostMapping("/household")
    ResponseEntity<DeskState> household(
            @PathVariable CounterId counter,
            @RequestParam VisitId visit,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> typed,
            CommandId id) {
        return actions.run(id, "household", counter, visit, () ->
                record.record(visit, TypedHousehold.read(states.family(counter), typed), version));
    }

    /// @param fact whose answers, or whose 「わからない」, are taken back
    @PostMapping("/taken-back")
    ResponseEntity<DeskState> takeBack(
            @PathVariable CounterId counter,
            @RequestParam VisitId visit,
            @RequestParam long version,
            @RequestParam List<String> fact,
            CommandId id) {
        return actions.run(id, "take back", counter, visit, () -> record.takeBack(visit, fact, version));
    }

    /// @param reason why the record does not hold
    @PostMapping("/corrections")
    ResponseEntity<DeskState> correct(
            @PathVariable CounterId counter,
            @RequestParam VisitId visit,
            @RequestParam long version,
            @RequestParam String fact,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam MultiValueMap<String, String> typed,
            CommandId id) {
        var correction = TypedAnswers.correction(facts, fact, typed, reason);
        return actions.run(id, "correct " + fact, counter, visit, () ->
                record.record(visit, Map.of(fact, correction), version));
    }
}
