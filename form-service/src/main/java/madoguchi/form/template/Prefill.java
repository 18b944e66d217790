package madoguchi.form.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.form.casework.CaseSnapshot;
import madoguchi.form.person.Role;

/// What stands in each box of a form, for one case (書かない窓口). Decides what is missing; draws nothing.
public final class Prefill {

    private final String townName;

    public Prefill(String townName) {
        this.townName = townName;
    }

    public PrefilledForm of(FormTemplate form, CaseSnapshot snapshot, LocalDate today) {
        var problems = new ArrayList<FieldProblem>();
        form.roles().stream()
                .filter(role -> snapshot.person(role).isEmpty())
                .forEach(role -> problems.add(new FieldProblem(FormError.ROLE_MISSING, role.label(), null)));
        var values = new ArrayList<FieldValue>();
        for (var field : form.fields()) {
            var value = value(form, field, snapshot, today, problems);
            value.map(text -> new FieldValue(field, text)).ifPresent(values::add);
            if (value.isEmpty() && isMissing(form, field, snapshot)) {
                problems.add(new FieldProblem(FormError.REQUIRED_MISSING, field.label(), null));
            }
        }
        form.facts().stream()
                .filter(question -> isUnanswered(question, snapshot))
                .map(question -> new FieldProblem(FormError.REQUIRED_MISSING, question.label(), null))
                .filter(problem -> !problems.contains(problem))
                .forEach(problems::add);
        return new PrefilledForm(form, values, problems);
    }

    /// A question may have several boxes or ticks, none of which is required by itself.
    private static boolean isUnanswered(FactQuestion question, CaseSnapshot snapshot) {
        return question.required()
                && question.isAsked(snapshot.facts())
                && snapshot.facts().getOrDefault(question.code(), "").isBlank();
    }

    private Optional<String> value(
            FormTemplate form, FormField field, CaseSnapshot snapshot, LocalDate today, List<FieldProblem> problems) {
        return switch (field.source()) {
            case FieldSource.Mayor _ -> Optional.of(townName + "長");
            case FieldSource.Today _ -> Optional.of(WrittenDate.of(today));
            case FieldSource.OfFact(var code) -> fact(form, field, code, snapshot, problems);
            case FieldSource.OfPerson(var role, var part) -> person(role, part, snapshot, problems);
        };
    }

    private static Optional<String> person(
            Role role, FieldSource.Part part, CaseSnapshot snapshot, List<FieldProblem> problems) {
        var person = snapshot.person(role);
        if (part == FieldSource.Part.ADDRESS && person.isPresent() && person.get().isProtected()) {
            // One problem, and none that says whose or which: the visitor may see the screen.
            if (problems.stream().noneMatch(problem -> problem.error() == FormError.CHECK_REQUIRED)) {
                problems.add(new FieldProblem(FormError.CHECK_REQUIRED, "", null));
            }
            return Optional.empty();
        }
        return person.flatMap(someone -> PersonText.of(someone, part));
    }

    private static Optional<String> fact(
            FormTemplate form, FormField field, String code, CaseSnapshot snapshot, List<FieldProblem> problems) {
        var question = form.fact(code).orElseThrow();
        var answer = snapshot.facts().get(code);
        if (answer == null || answer.isBlank() || !question.isAsked(snapshot.facts())) {
            return Optional.empty();
        }
        if (!question.accepts(answer)) {
            problems.add(new FieldProblem(FormError.NOT_UNDERSTOOD, question.label(), null));
            return Optional.empty();
        }
        if (field.kind() == FormField.Kind.TICK) {
            return answer.equals(field.when()) ? Optional.of(FieldValue.TICKED) : Optional.empty();
        }
        return Optional.of(FactText.of(question, answer));
    }

    private static boolean isMissing(FormTemplate form, FormField field, CaseSnapshot snapshot) {
        return switch (field.source()) {
            case FieldSource.OfPerson(var role, var part) ->
                field.required()
                        && snapshot.person(role).isPresent()
                        && !(part == FieldSource.Part.ADDRESS
                                && snapshot.person(role).get().isProtected());
            case FieldSource.OfFact(var code) -> field.required() && isAskedOf(form, code, snapshot);
            case FieldSource.Mayor _, FieldSource.Today _ -> false;
        };
    }

    private static boolean isAskedOf(FormTemplate form, String code, CaseSnapshot snapshot) {
        return form.fact(code).orElseThrow().isAsked(snapshot.facts());
    }
}
