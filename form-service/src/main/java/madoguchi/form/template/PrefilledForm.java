package madoguchi.form.template;

import java.util.List;

/// A form with what is known put in (記入済みの様式), before anything is drawn.
public record PrefilledForm(FormTemplate form, List<FieldValue> values, List<FieldProblem> problems) {

    public PrefilledForm {
        values = List.copyOf(values);
        problems = List.copyOf(problems);
    }

    @Override
    public String toString() {
        return "PrefilledForm[%s, masked]".formatted(form.code());
    }
}
