package madoguchi.form.print;

import java.util.List;
import madoguchi.event.FormCode;
import madoguchi.event.VisitId;
import madoguchi.form.pdf.Footing;
import madoguchi.form.pdf.FormRenderer;
import madoguchi.form.template.FieldProblem;
import madoguchi.form.template.FormError;
import org.springframework.stereotype.Component;

/// A form for looking at, before it is printed: the page marked as such, and what would stop its printing.
@Component
public class Preview {

    private final PrepareForm prepare;
    private final FormRenderer renderer;

    Preview(PrepareForm prepare, FormRenderer renderer) {
        this.prepare = prepare;
        this.renderer = renderer;
    }

    /// @throws madoguchi.failure.CounterFailure FM-206: neutral, nothing of the page is shown
    public byte[] pdf(VisitId visit, FormCode form) {
        var prepared = prepare.of(visit, form);
        requireOpen(prepared.form().problems());
        return renderer
                .render(prepared.form(), new Footing.ForReview(prepared.snapshot().number().value()))
                .bytes();
    }

    /// Empty where the form can be printed as it stands.
    public List<FieldProblem> problems(VisitId visit, FormCode form) {
        return prepare.of(visit, form).form().problems();
    }

    private static void requireOpen(List<FieldProblem> problems) {
        if (problems.stream().anyMatch(problem -> problem.error() == FormError.CHECK_REQUIRED)) {
            throw FormError.CHECK_REQUIRED.failure();
        }
    }
}
