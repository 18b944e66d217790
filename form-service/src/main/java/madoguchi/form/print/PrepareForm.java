package madoguchi.form.print;

import java.time.Clock;
import java.time.LocalDate;
import madoguchi.event.FormCode;
import madoguchi.event.VisitId;
import madoguchi.form.casework.CaseSnapshot;
import madoguchi.form.casework.Cases;
import madoguchi.form.pdf.FormRenderer;
import madoguchi.form.template.FormTemplates;
import madoguchi.form.template.Prefill;
import madoguchi.form.template.PrefilledForm;
import madoguchi.town.TownProfile;
import org.springframework.stereotype.Component;

/// Fills a form from the case as it stands now, and finds everything that would stop its printing.
@Component
class PrepareForm {

    private final Cases cases;
    private final FormTemplates templates;
    private final FormRenderer renderer;
    private final Prefill prefill;
    private final Clock clock;

    PrepareForm(Cases cases, FormTemplates templates, FormRenderer renderer, TownProfile town, Clock clock) {
        this.cases = cases;
        this.templates = templates;
        this.renderer = renderer;
        this.prefill = new Prefill(town.name());
        this.clock = clock;
    }

    Prepared of(VisitId visit, FormCode code) {
        var day = LocalDate.now(clock);
        var snapshot = cases.snapshot(visit);
        var filled = prefill.of(templates.get(code), snapshot, day);
        return new Prepared(renderer.inspect(filled), snapshot, day);
    }

    record Prepared(PrefilledForm form, CaseSnapshot snapshot, LocalDate day) {

        CaseData data() {
            return new CaseData(form.form(), snapshot);
        }

        /// @throws madoguchi.failure.CounterFailure the first problem
        void requirePrintable() {
            form.problems().stream().findFirst().ifPresent(problem -> {
                throw problem.failure();
            });
        }
    }
}
