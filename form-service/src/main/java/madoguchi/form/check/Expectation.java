package madoguchi.form.check;

import static madoguchi.form.check.Examination.plain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import madoguchi.form.check.Witness.Someone;
import madoguchi.form.template.FactQuestion;
import madoguchi.form.template.FieldSource;
import madoguchi.form.template.FormField;
import madoguchi.form.template.FormTemplate;
import org.jspecify.annotations.Nullable;

/// What must stand in a box, according to the rows.
record Expectation(FormTemplate form, Witness witness, String townName) {

    /// @param seen what stands there, without spaces
    boolean holds(FormField field, String seen) {
        if (field.kind() == FormField.Kind.TICK) {
            return seen.isEmpty();
        }
        return switch (field.source()) {
            case FieldSource.Mayor _ -> seen.equals(plain(townName + "長"));
            case FieldSource.Today _ ->
                EraReading.date(seen).equals(Optional.of(witness.request().day()));
            case FieldSource.OfFact(var code) -> fact(form.fact(code).orElseThrow(), seen);
            case FieldSource.OfPerson(var role, var part) -> {
                var someone = witness.people().get(role);
                yield someone != null && person(someone, part, seen);
            }
        };
    }

    private static boolean person(Someone someone, FieldSource.Part part, String seen) {
        return switch (part) {
            case NAME -> seen.equals(name(someone));
            case KANA -> seen.equals(orEmpty(someone.kana()));
            case ADDRESS -> seen.equals(orEmpty(someone.address()));
            case BIRTH -> EraReading.isBirth(seen, someone.birthDigits());
            case PHONE -> seen.equals(orEmpty(someone.phone()));
        };
    }

    private static String name(Someone someone) {
        return someone.commonName() == null
                ? plain(someone.name())
                : plain(someone.name() + "(通称" + someone.commonName() + ")");
    }

    private boolean fact(FactQuestion question, String seen) {
        var answer = orEmpty(witness.facts().get(question.code()));
        if (answer.isEmpty() || !question.isAsked(witness.facts())) {
            return seen.isEmpty();
        }
        return switch (question.type()) {
            case TEXT, KANA, NUMBER -> seen.equals(answer);
            case DATE -> EraReading.date(seen).equals(Optional.of(LocalDate.parse(answer)));
            case CHOICE -> question.choices().stream()
                    .filter(choice -> choice.code().equals(answer))
                    .anyMatch(choice -> plain(choice.label()).equals(seen));
            case YES_NO -> seen.equals(answer.equals("yes") ? "はい" : "いいえ");
        };
    }

    private static String orEmpty(@Nullable String text) {
        return plain(Objects.requireNonNullElse(text, ""));
    }
}
