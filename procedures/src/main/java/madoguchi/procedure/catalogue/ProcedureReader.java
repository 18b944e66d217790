package madoguchi.procedure.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import madoguchi.procedure.catalogue.Procedure.Acceptance;
import madoguchi.procedure.catalogue.Procedure.Attachment;
import madoguchi.procedure.catalogue.Procedure.Dated;
import madoguchi.procedure.catalogue.Procedure.Doubt;
import madoguchi.procedure.catalogue.Procedure.Form;
import madoguchi.procedure.catalogue.Procedure.Note;
import madoguchi.procedure.catalogue.Procedure.Omission;
import madoguchi.procedure.catalogue.Procedure.Standing;
import madoguchi.procedure.catalogue.Procedure.Validity;
import madoguchi.procedure.file.Entry;
import org.jspecify.annotations.Nullable;

/// Reads one procedure. The fields are explained at the head of `town/base/procedures/resident.yaml`.
final class ProcedureReader {

    private final RuleReader rules;
    private final DeadlineReader deadlines;

    ProcedureReader(RuleReader rules, DeadlineReader deadlines) {
        this.rules = rules;
        this.deadlines = deadlines;
    }

    /// Empty where the town has switched it off.
    Optional<Procedure> read(Entry entry) {
        var off = entry.flag("off");
        var procedure = procedure(entry);
        entry.requireNothingElse();
        return off ? Optional.empty() : Optional.of(procedure);
    }

    private Procedure procedure(Entry entry) {
        return new Procedure(
                entry.key(),
                entry.required("name"),
                entry.text("paper").orElse(null),
                entry.required("plain"),
                acceptance(entry),
                standing(entry),
                rules.required(entry, "applies"),
                entry.required("because"),
                rules.optional(entry, "done"),
                entry.entry("omitted", this::omission).orElse(null),
                rules.optional(entry, "optional"),
                entry.entry("unsure", this::doubt).orElse(null),
                entry.entries("note", this::note, text -> new Note(null, null, text, null)),
                entry.required("who"),
                entry.texts("bring"),
                entry.texts("return"),
                entry.entries("attachments", this::attachment, name -> new Attachment(name, null, null)),
                entry.entries("forms", ProcedureReader::form, name -> new Form(name, 0, 0)),
                entry.text("fee").orElse(null),
                deadlines.of(entry),
                entry.required("law"),
                entry.required("certainty"),
                validity(entry),
                entry.place());
    }

    private List<Acceptance> acceptance(Entry entry) {
        var all = entry.entries("accept", this::acceptanceIf, body -> new Acceptance(null, body));
        if (all.isEmpty()) {
            entry.mistake("accept", "「%s」に「accept」がありません。受け付けるところ(town など)を書いてください。".formatted(entry.key()));
            return List.of(new Acceptance(null, Procedure.TOWN));
        }
        return all;
    }

    private Acceptance acceptanceIf(Entry entry) {
        return new Acceptance(rules.optional(entry, "when"), entry.required("by"));
    }

    private static Standing standing(Entry entry) {
        var written = entry.required("status");
        return Standing.find(written).orElseGet(() -> {
            entry.mistake("status", "status には required benefit optional guide のどれかを書いてください。");
            return Standing.REQUIRED;
        });
    }

    private Omission omission(Entry entry) {
        return new Omission(
                rules.required(entry, "when"),
                entry.required("law"),
                entry.required("body"),
                entry.required("record"));
    }

    private Doubt doubt(Entry entry) {
        return new Doubt(rules.required(entry, "when"), entry.required("because"));
    }

    private Note note(Entry entry) {
        return new Note(
                rules.optional(entry, "when"),
                entry.text("variant").orElse(null),
                entry.required("text"),
                entry.text("in-english").orElse(null));
    }

    private Attachment attachment(Entry entry) {
        return new Attachment(
                entry.required("name"), rules.optional(entry, "unless"), entry.text("law").orElse(null));
    }

    private static Form form(Entry entry) {
        return new Form(entry.required("name"), entry.number("fields", 0), entry.number("signatures", 0));
    }

    private static Validity validity(Entry entry) {
        var dated = entry.text("dated-by").map(written -> dated(entry, written)).orElse(Dated.DEATH);
        return new Validity(day(entry, "valid-from"), day(entry, "valid-to"), dated);
    }

    private static Dated dated(Entry entry, String written) {
        return Dated.find(written).orElseGet(() -> {
            entry.mistake("dated-by", "dated-by には death filing tax-day のどれかを書いてください。");
            return Dated.DEATH;
        });
    }

    private static @Nullable LocalDate day(Entry entry, String field) {
        return entry.text(field)
                .map(written -> {
                    try {
                        return LocalDate.parse(written);
                    } catch (DateTimeParseException _) {
                        entry.mistake(field, "「%s」は日付になりません。2026-04-01 の形にしてください。".formatted(field));
                        return LocalDate.MIN;
                    }
                })
                .orElse(null);
    }
}
