package madoguchi.form.desk;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import madoguchi.calendar.era.EraDate;
import madoguchi.form.casework.CaseError;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.BirthDateText;
import madoguchi.form.template.FactQuestion;
import madoguchi.form.template.FormTemplate;

/// Answers between the clerk's way of writing and the form's: 令和8年11月1日 is kept as `2026-11-01`.
final class FactAnswers {

    private FactAnswers() {}

    /// What was typed for a form, by fact code. A question that was not on the screen is left alone.
    ///
    /// @param typed by the field's name: `fact.` and the code
    /// @throws madoguchi.failure.CounterFailure naming the question whose answer the form cannot print
    static Map<String, String> read(FormTemplate form, Map<String, String> typed) {
        var answers = new LinkedHashMap<String, String>();
        for (var question : form.facts()) {
            var text = typed.get("fact." + question.code());
            if (text != null) {
                answers.put(question.code(), text.isBlank() ? "" : fit(question, text));
            }
        }
        return answers;
    }

    /// As the clerk reads it again.
    static String written(FactQuestion question, String answer) {
        return switch (question.type()) {
            case DATE -> day(answer).map(EraDate::of).map(EraDate::toString).orElse(answer);
            case TEXT, KANA, NUMBER, CHOICE, YES_NO -> answer;
        };
    }

    private static String fit(FactQuestion question, String text) {
        var answer = kept(question, text);
        if (!question.accepts(answer)) {
            throw CaseError.FACT_UNREADABLE.failure(question.label());
        }
        return answer;
    }

    /// Text is kept as typed: it may be a name.
    private static String kept(FactQuestion question, String text) {
        return switch (question.type()) {
            case DATE ->
                BirthDateText.read(text)
                        .flatMap(BirthDate::date)
                        .map(LocalDate::toString)
                        .orElse(text);
            case NUMBER -> halfWidth(text).strip();
            case KANA -> katakana(halfWidth(text).strip());
            case TEXT, CHOICE, YES_NO -> text.strip();
        };
    }

    private static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String katakana(String text) {
        var written = new StringBuilder(text.length());
        text.codePoints()
                .map(letter -> letter >= 'ぁ' && letter <= 'ゖ' ? letter + ('ァ' - 'ぁ') : letter)
                .forEach(written::appendCodePoint);
        return written.toString();
    }

    private static Optional<LocalDate> day(String answer) {
        try {
            return Optional.of(LocalDate.parse(answer)).filter(EraDate::covers);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
