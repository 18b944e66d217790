package madoguchi.form.print;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import madoguchi.event.PrintRequestId;
import madoguchi.event.VisitId;
import madoguchi.failure.ErrorCode;
import madoguchi.form.template.FormError;
import madoguchi.form.template.FormTemplates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The prints of a visit, for the desk.
@Component
public class Prints {

    private final PrintBook book;
    private final FormTemplates templates;

    Prints(PrintBook book, FormTemplates templates) {
        this.book = book;
        this.templates = templates;
    }

    /// In the order in which they were asked for.
    @Transactional(readOnly = true)
    public List<Print> of(VisitId visit) {
        return book.of(visit).stream().map(this::print).toList();
    }

    @Transactional(readOnly = true)
    public Print get(PrintRequestId id) {
        return print(book.get(id));
    }

    @Transactional(readOnly = true)
    Optional<Print> byCommand(UUID command) {
        return book.byCommand(command).map(this::print);
    }

    private Print print(PrintRow row) {
        return new Print(
                row.id(),
                row.visit(),
                row.form(),
                templates.get(row.form()).title(),
                row.counter(),
                row.state(),
                row.codes().stream().map(code -> code.substring(0, 4) + "-" + code.substring(4)).toList(),
                problem(row).orElse(null),
                row.requestedAt());
    }

    private static Optional<Print.Problem> problem(PrintRow row) {
        return Stream.<ErrorCode>concat(Arrays.stream(PrintError.values()), Arrays.stream(FormError.values()))
                .filter(error -> error.code().equals(row.problem()))
                .findFirst()
                .map(error -> new Print.Problem(error.code(), message(error, row), error.remedy()));
    }

    /// A printer is named by its counter: there may be several in the room.
    private static String message(ErrorCode error, PrintRow row) {
        return error.message().startsWith("プリンター") ? row.counter() + "番窓口の" + error.message() : error.message();
    }
}
