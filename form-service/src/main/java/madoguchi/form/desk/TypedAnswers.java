package madoguchi.form.desk;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import madoguchi.form.casework.CaseError;
import madoguchi.form.casework.SingleLine;
import madoguchi.form.interview.Answer;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.BirthDateText;
import madoguchi.procedure.fact.FactCatalogue;
import madoguchi.procedure.fact.FactDefinition;
import madoguchi.procedure.fact.FactSource;
import madoguchi.procedure.fact.FactType;
import madoguchi.procedure.fact.Facts.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads what a clerk pressed or typed in the interview: `fact.` and the name with the value, members after it; `unknown`
/// and `none` with the names of facts that nobody knows, or that there are none of.
final class TypedAnswers {

    static final String FIELD = "fact.";
    private static final String UNKNOWN = "unknown";
    private static final String NONE = "none";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern SEVERAL = Pattern.compile("[、,,]");

    private final FactCatalogue catalogue;
    private final MultiValueMap<String, String> typed;

    private TypedAnswers(FactCatalogue catalogue, MultiValueMap<String, String> typed) {
        this.catalogue = catalogue;
        this.typed = typed;
    }

    /// @param isAsked whether the family was asked; otherwise somebody looked it up where the fact comes from
    /// @throws madoguchi.failure.CounterFailure naming the fact whose answer cannot be read
    static Map<String, Answer> read(FactCatalogue catalogue, MultiValueMap<String, String> typed, boolean isAsked) {
        return new TypedAnswers(catalogue, typed).all(isAsked);
    }

    static Answer.Said correction(
            FactCatalogue catalogue, String fact, MultiValueMap<String, String> typed, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw CaseError.REASON_MISSING.failure();
        }
        if (!SingleLine.fits(reason)) {
            throw CaseError.TEXT_UNFIT.failure("理由");
        }
        var reading = new TypedAnswers(catalogue, typed);
        var definition = reading.definition(fact);
        var value = reading.named(NONE).anyMatch(fact::equals) ? none(definition) : reading.value(definition);
        return new Answer.Said(value, FactSource.CLERK, reason.strip());
    }

    private Map<String, Answer> all(boolean isAsked) {
        var answers = new LinkedHashMap<String, Answer>();
        for (var fact : catalogue.all()) {
            if (isSaid(fact)) {
                answers.put(fact.name(), new Answer.Said(value(fact), source(fact, isAsked), null));
            }
        }
        named(NONE).map(this::definition).forEach(fact ->
                answers.put(fact.name(), new Answer.Said(none(fact), source(fact, isAsked), null)));
        named(UNKNOWN).forEach(name -> answers.put(name, new Answer.NotKnown(source(definition(name), isAsked))));
        if (answers.isEmpty()) {
            throw CaseError.ANSWER_UNREADABLE.failure();
        }
        return answers;
    }

    private static FactSource source(FactDefinition fact, boolean isAsked) {
        return isAsked ? FactSource.FAMILY : fact.source();
    }

    private Stream<String> named(String field) {
        return typed.getOrDefault(field, List.of()).stream();
    }

    private FactDefinition definition(String name) {
        return catalogue.find(name).or(() -> whole(name)).orElseThrow(CaseError.ANSWER_UNREADABLE::failure);
    }

    /// Of `household.members.next_insurance`, which somebody may not know of anybody.
    private Optional<FactDefinition> whole(String member) {
        var end = member.lastIndexOf('.');
        return end < 0
                ? Optional.empty()
                : catalogue.find(member.substring(0, end))
                        .filter(fact -> fact.members().containsKey(member.substring(end + 1)));
    }

    private boolean isSaid(FactDefinition fact) {
        var field = FIELD + fact.name();
        return switch (fact.type()) {
            case LIST, OBJECT ->
                typed.entrySet().stream()
                        .anyMatch(one -> one.getKey().startsWith(field + ".")
                                && one.getValue().stream().anyMatch(text -> !text.isBlank()));
            case FLAG, NUMBER, TEXT, DATE, TEXTS ->
                typed.getOrDefault(field, List.of()).stream().anyMatch(text -> !text.isBlank());
        };
    }

    private static @Nullable Object none(FactDefinition fact) {
        return fact.absent();
    }

    private @Nullable Object value(FactDefinition fact) {
        var field = FIELD + fact.name();
        var value =
                switch (fact.type()) {
                    case FLAG, NUMBER, TEXT, DATE -> single(fact.type(), text(field), fact.label());
                    case TEXTS -> texts(typed.getOrDefault(field, List.of()), fact.label());
                    case OBJECT -> object(field, fact);
                    case LIST -> rows(field, fact);
                };
        if (!fact.allows(value)) {
            throw CaseError.ANSWER_UNREADABLE.failure(fact.label());
        }
        return value;
    }

    private String text(String field) {
        var text = typed.getFirst(field);
        return text == null ? "" : text.strip();
    }

    private static Object single(FactType type, String text, String label) {
        return switch (type) {
            case FLAG -> flag(text, label);
            case NUMBER -> number(text, label);
            case DATE -> day(text, label);
            case TEXT, TEXTS, LIST, OBJECT -> fit(text, label);
        };
    }

    private static boolean flag(String text, String label) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw CaseError.ANSWER_UNREADABLE.failure(label);
        };
    }

    private static Long number(String text, String label) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (!NUMBER.matcher(plain).matches()) {
            throw CaseError.ANSWER_UNREADABLE.failure(label);
        }
        return Long.valueOf(plain);
    }

    static LocalDate day(String text, String label) {
        return BirthDateText.read(text)
                .flatMap(BirthDate::date)
                .orElseThrow(() -> CaseError.ANSWER_UNREADABLE.failure(label));
    }

    private static String fit(String text, String label) {
        if (text.isEmpty() || !SingleLine.fits(text)) {
            throw CaseError.TEXT_UNFIT.failure(label);
        }
        return text;
    }

    private static List<String> texts(List<String> several, String label) {
        return several.stream()
                .flatMap(SEVERAL::splitAsStream)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> fit(text, label))
                .distinct()
                .toList();
    }

    private Map<String, @Nullable Object> object(String field, FactDefinition fact) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        fact.members().forEach((name, type) -> object.put(name, member(field + "." + name, type)));
        return object;
    }

    private Object member(String field, FactType type) {
        var text = text(field);
        var label = AnswerWords.member(field.substring(field.lastIndexOf('.') + 1));
        return text.isEmpty() || text.equals(UNKNOWN) ? Unknown.UNKNOWN : single(type, text, label);
    }

    /// `fact.children.0.birth`: rows without anything in them are no rows.
    private List<Map<String, @Nullable Object>> rows(String field, FactDefinition fact) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var number : rowNumbers(field)) {
            var row = object(field + "." + number, fact);
            row.put("id", "+" + number);
            if (row.values().stream().filter(value -> !(value instanceof Unknown)).count() > 1) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Set<String> rowNumbers(String field) {
        var numbers = new TreeSet<String>();
        typed.keySet().stream()
                .filter(key -> key.startsWith(field + "."))
                .map(key -> key.substring(field.length() + 1))
                .map(rest -> rest.substring(0, Math.max(0, rest.indexOf('.'))))
                .filter(number -> NUMBER.matcher(number).matches())
                .forEach(numbers::add);
        return numbers;
    }
}
