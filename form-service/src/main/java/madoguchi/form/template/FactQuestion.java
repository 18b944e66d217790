package madoguchi.form.template;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a form asks beyond the people. The answer is kept in the case under `code`, so that two forms which ask the same
/// ask once.
///
/// @param label Japanese, as the clerk reads it aloud
/// @param hint what the answer looks like, or why it is asked
/// @param condition asked only if another fact has this value
public record FactQuestion(
        String code,
        String label,
        Type type,
        boolean required,
        List<Choice> choices,
        @Nullable String hint,
        @Nullable Condition condition) {

    public FactQuestion {
        choices = List.copyOf(choices);
    }

    public boolean isAsked(Map<String, String> facts) {
        return condition == null || condition.value().equals(facts.get(condition.fact()));
    }

    /// Whether an answer is one that the form can print.
    public boolean accepts(String answer) {
        return switch (type) {
            case TEXT -> answer.length() <= 200;
            case KANA -> answer.matches("[\\p{IsKatakana}ー・（）\\(\\)\\-.,/\\w\\s　]{1,80}");
            case DATE -> isDate(answer);
            case NUMBER -> answer.matches("[0-9]{1,12}");
            case CHOICE -> choice(answer).isPresent();
            case YES_NO -> answer.equals("yes") || answer.equals("no");
        };
    }

    Optional<Choice> choice(String answer) {
        return choices.stream().filter(choice -> choice.code().equals(answer)).findFirst();
    }

    private static boolean isDate(String answer) {
        try {
            LocalDate.parse(answer);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    public enum Type {
        TEXT,
        KANA,
        /// `2026-04-11`
        DATE,
        NUMBER,
        /// One of `choices`, by its code.
        CHOICE,
        /// `yes` or `no`
        YES_NO
    }

    public record Choice(String code, String label) {}

    public record Condition(String fact, String value) {}
}
