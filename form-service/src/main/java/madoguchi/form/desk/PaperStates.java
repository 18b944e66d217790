package madoguchi.form.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import madoguchi.event.FormCode;
import madoguchi.event.VisitId;
import madoguchi.form.desk.FormState.Obstacle;
import madoguchi.form.print.Preview;
import madoguchi.form.print.Print;
import madoguchi.form.print.Prints;
import madoguchi.form.template.FieldProblem;
import org.springframework.stereotype.Component;

/// What is known of a form's paper: what stands in its way, and how far it has come.
@Component
class PaperStates {

    private final Preview preview;
    private final Prints prints;

    PaperStates(Preview preview, Prints prints) {
        this.preview = preview;
        this.prints = prints;
    }

    Optional<PaperState> newest(VisitId visit, FormCode form) {
        return prints.of(visit).stream()
                .filter(print -> print.form().equals(form))
                .max(Comparator.comparing(Print::requestedAt))
                .map(PaperState::of);
    }

    List<Obstacle> obstacles(VisitId visit, FormCode form) {
        return preview.problems(visit, form).stream().map(PaperStates::obstacle).toList();
    }

    private static Obstacle obstacle(FieldProblem problem) {
        var detail = problem.detail();
        var place = detail == null ? problem.label() : problem.label() + " " + detail;
        return new Obstacle(
                problem.error().code(), place, problem.error().message(), problem.error().remedy());
    }
}
