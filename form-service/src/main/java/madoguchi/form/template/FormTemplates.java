package madoguchi.form.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import madoguchi.event.FormCode;
import madoguchi.event.ProcedureCode;

/// The town's forms, read once at start. They do not change while the service runs, so a page and its check always mean
/// the same form.
public final class FormTemplates {

    private final List<FormTemplate> forms;

    private FormTemplates(List<FormTemplate> forms) {
        this.forms = forms;
    }

    /// @param town the town's folder, with `forms/<code>/form.yaml` in it
    /// @throws madoguchi.failure.CounterFailure FM-101 with file, line and remedy; FM-103 where a paper is missing
    public static FormTemplates read(Path town) {
        try (var folders = Files.list(town.resolve("forms"))) {
            return new FormTemplates(folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> new FormFile(folder).read())
                    .toList());
        } catch (IOException e) {
            throw FormError.MISTAKE.failure("forms", e);
        }
    }

    /// @throws madoguchi.failure.CounterFailure FM-102
    public FormTemplate get(FormCode code) {
        return forms.stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow(() -> FormError.UNKNOWN_FORM.failure(code.value()));
    }

    public List<FormTemplate> list() {
        return forms;
    }

    public List<FormTemplate> forProcedure(ProcedureCode procedure) {
        return forms.stream().filter(form -> form.procedure().equals(procedure)).toList();
    }
}
