package madoguchi.form.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import madoguchi.event.FormEvent.Decision;
import madoguchi.form.casework.CaseSnapshot;
import madoguchi.form.desk.FormState.Choice;
import madoguchi.form.desk.FormState.Condition;
import madoguchi.form.desk.FormState.FactState;
import madoguchi.form.template.FactQuestion;
import madoguchi.form.template.FormTemplate;
import madoguchi.form.template.FormTemplates;
import org.springframework.stereotype.Component;

/// The town's forms as a case needs them, in the order of who signs.
@Component
class FormStates {

    private final FormTemplates templates;
    private final PaperStates papers;

    FormStates(FormTemplates templates, PaperStates papers) {
        this.templates = templates;
        this.papers = papers;
    }

    List<FormState> of(CaseSnapshot snapshot, List<Decision> decisions) {
        var decided = decisions.stream().map(Decision::procedure).collect(Collectors.toSet());
        return templates.list().stream()
                .sorted(Comparator.comparing(FormTemplate::signer).thenComparing(FormTemplate::title))
                .map(form -> state(form, decided.contains(form.procedure()), snapshot))
                .toList();
    }

    private FormState state(FormTemplate form, boolean decided, CaseSnapshot snapshot) {
        var questions = form.facts().stream()
                .map(question -> question(question, snapshot.facts()))
                .toList();
        var answered = questions.stream()
                .filter(question -> !question.answer().isEmpty())
                .count();
        return new FormState(
                form.code(),
                form.procedure(),
                form.title(),
                form.law(),
                form.signer(),
                form.signer().label(),
                decided,
                questions,
                answered,
                decided ? papers.obstacles(snapshot.visit(), form.code()) : List.of(),
                papers.newest(snapshot.visit(), form.code()).orElse(null));
    }

    private static FactState question(FactQuestion question, Map<String, String> facts) {
        var condition = question.condition();
        return new FactState(
                question.code(),
                question.label(),
                question.type().name().toLowerCase(Locale.ROOT),
                question.required(),
                question.hint(),
                choices(question),
                condition == null ? null : new Condition(condition.fact(), condition.value()),
                FactAnswers.written(question, facts.getOrDefault(question.code(), "")));
    }

    private static List<Choice> choices(FactQuestion question) {
        return switch (question.type()) {
            case YES_NO -> List.of(new Choice("yes", "はい"), new Choice("no", "いいえ"));
            case CHOICE, TEXT, KANA, DATE, NUMBER ->
                question.choices().stream()
                        .map(choice -> new Choice(choice.code(), choice.label()))
                        .toList();
        };
    }
}
