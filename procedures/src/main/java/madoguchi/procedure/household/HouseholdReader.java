package madoguchi.procedure.household;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import madoguchi.procedure.fact.FactCatalogue;
import madoguchi.procedure.fact.FactDefinition;
import madoguchi.procedure.fact.FactType;
import madoguchi.procedure.fact.Facts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the facts of one household. A fact that is not there counts as "no"; the word `unknown` says that nobody knows.
final class HouseholdReader {

    private static final String UNKNOWN = "unknown";
    private static final LocalDate CALENDAR = LocalDate.of(1873, 1, 1);

    /// Deadlines need holidays, and those are known from 1948 to 2099.
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2090;

    private final FactCatalogue catalogue;
    private final JsonNode facts;
    private final String id;
    private final List<String> remarks = new ArrayList<>();

    /// @param household with `id` and `facts`
    HouseholdReader(FactCatalogue catalogue, JsonNode household) {
        this.catalogue = catalogue;
        this.facts = household.path("facts");
        this.id = household.path("id").asString("household");
    }

    Facts read() throws HouseholdException {
        if (!facts.isObject()) {
            throw problem("facts", "there are no facts", "facts(事実)がありません。");
        }
        var known = Facts.none();
        for (var fact : catalogue.all()) {
            if (!fact.name().startsWith("death.")) {
                known = take(known, fact);
            }
        }
        return requirePossible(new DeathReader(facts.path("death"), this).addTo(known, catalogue));
    }

    private Facts take(Facts known, FactDefinition fact) throws HouseholdException {
        var node = find(fact.name());
        if (isUnknown(fact, node)) {
            return known;
        }
        return known.with(fact.name(), value(fact, node), fact.source());
    }

    /// Of a text with a list of words, `unknown` may be one of them.
    private static boolean isUnknown(FactDefinition fact, JsonNode node) {
        return node.isString() && node.asString().equals(UNKNOWN) && !fact.values().contains(UNKNOWN);
    }

    private JsonNode find(String name) {
        var node = facts;
        for (var part : name.split("\\.", -1)) {
            node = node.path(part);
        }
        return name.equals("ltci.certified") && node.isMissingNode() ? facts.path("ltci").path("certificate") : node;
    }

    private @Nullable Object value(FactDefinition fact, JsonNode node) throws HouseholdException {
        if (node.isMissingNode() || node.isNull()) {
            return fact.absent();
        }
        var value = value(fact.name(), fact.type(), fact.members(), node);
        if (fact.isOpen()) {
            remark(fact, value);
        } else if (!fact.allows(value)) {
            throw problem(
                    fact.name(),
                    "'%s' is none of %s".formatted(value, fact.values()),
                    "「%s」ではなく %s のどれかを書いてください。".formatted(value, String.join(" ", fact.values())));
        }
        return value;
    }

    /// Taken as written; but a misspelt code would lose what hangs on it, so it is said.
    private void remark(FactDefinition fact, Object value) {
        if (fact.type() == FactType.TEXT && !fact.allows(value)) {
            remarks.add("%s: %s: '%s' is none of %s; taken as written".formatted(id, fact.name(), value, fact.values()));
        }
    }

    /// What is odd, and was taken nevertheless.
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    private Object value(String path, FactType type, Map<String, FactType> members, JsonNode node)
            throws HouseholdException {
        return switch (type) {
            case FLAG -> flag(path, node);
            case NUMBER -> number(path, node);
            case TEXT -> text(path, node);
            case DATE -> date(path, node);
            case TEXTS -> texts(path, node);
            case LIST -> objects(path, members, node);
            case OBJECT -> object(path, members, node);
        };
    }

    boolean flag(String path, JsonNode node) throws HouseholdException {
        if (!node.isBoolean()) {
            throw wrongType(path, "true or false", "true か false");
        }
        return node.asBoolean();
    }

    private long number(String path, JsonNode node) throws HouseholdException {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw wrongType(path, "a whole number", "整数");
        }
        return node.asLong();
    }

    private String text(String path, JsonNode node) throws HouseholdException {
        if (!node.isString()) {
            throw wrongType(path, "a text", "文字");
        }
        return node.asString();
    }

    LocalDate date(String path, JsonNode node) throws HouseholdException {
        if (node.isMissingNode() || node.isNull()) {
            throw missingDay(path);
        }
        try {
            return LocalDate.parse(text(path, node));
        } catch (DateTimeParseException e) {
            throw problem(
                    path,
                    "'%s' is no day; write 2026-04-08".formatted(node.asString()),
                    "「%s」という日はありません。2026-04-08 の形で書いてください。".formatted(node.asString()));
        }
    }

    private List<String> texts(String path, JsonNode node) throws HouseholdException {
        requireArray(path, node);
        var texts = new ArrayList<String>();
        for (var one : node) {
            texts.add(text(path, one));
        }
        return texts;
    }

    private List<Map<String, @Nullable Object>> objects(String path, Map<String, FactType> members, JsonNode node)
            throws HouseholdException {
        requireArray(path, node);
        var objects = new ArrayList<Map<String, @Nullable Object>>();
        for (var one : node) {
            objects.add(object("%s[%d]".formatted(path, objects.size()), members, one));
        }
        return objects;
    }

    private Map<String, @Nullable Object> object(String path, Map<String, FactType> members, JsonNode node)
            throws HouseholdException {
        if (!node.isObject()) {
            throw wrongType(path, "an object", "{ } で囲んだ項目");
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (var member : members.entrySet()) {
            object.put(member.getKey(), member(path + "." + member.getKey(), member.getValue(), node.path(member.getKey())));
        }
        return object;
    }

    private @Nullable Object member(String path, FactType type, JsonNode node) throws HouseholdException {
        if (!node.isMissingNode() && !node.isNull()) {
            return value(path, type, Map.of(), node);
        }
        return switch (type) {
            case FLAG -> false;
            case NUMBER -> 0L;
            case OBJECT -> null;
            case TEXT -> "";
            case TEXTS, LIST -> List.of();
            case DATE -> throw missingDay(path);
        };
    }

    private void requireArray(String path, JsonNode node) throws HouseholdException {
        if (!node.isArray()) {
            throw wrongType(path, "a list", "[ ] で囲んだ並び");
        }
    }

    private Facts requirePossible(Facts known) throws HouseholdException {
        var birth = known.date("birth");
        if (birth.isEmpty()) {
            throw problem("birth", "is missing", "亡くなられた方の生年月日がありません。");
        }
        requireThisCalendar(birth.get());
        var death = known.date("death.first").orElseThrow();
        requireOrder("birth", birth.get(), "death.date", death);
        requireCountable(death);
        requireCountable(known.date("death.last").orElseThrow());
        for (var later : new String[] {"death.known", "death.filed", "funeral_date"}) {
            var day = known.date(later);
            if (day.isPresent()) {
                requireOrder("death.date", death, later, day.get());
            }
        }
        return known;
    }

    private void requireThisCalendar(LocalDate birth) throws HouseholdException {
        if (birth.isBefore(CALENDAR)) {
            throw problem(
                    "birth",
                    "%s is before %s, the first day of this calendar".formatted(birth, CALENDAR),
                    "%s は明治6年1月1日より前です。年を確かめてください。".formatted(birth));
        }
    }

    private void requireCountable(LocalDate death) throws HouseholdException {
        if (death.getYear() < FIRST_YEAR || death.getYear() > LAST_YEAR) {
            throw problem(
                    "death.date",
                    "%s is not between %d and %d".formatted(death, FIRST_YEAR, LAST_YEAR),
                    "%s は%d年から%d年までの日ではありません。年を確かめてください。".formatted(death, FIRST_YEAR, LAST_YEAR));
        }
    }

    void requireOrder(String first, LocalDate earlier, String second, LocalDate later) throws HouseholdException {
        if (later.isBefore(earlier)) {
            throw problem(
                    second,
                    "%s is before %s %s".formatted(later, first, earlier),
                    "%s が %s(%s)より前です。日付を確かめてください。".formatted(later, first, earlier));
        }
    }

    private HouseholdException missingDay(String path) {
        return problem(path, "is missing", "日付がありません。2026-04-08 の形で書いてください。");
    }

    private HouseholdException wrongType(String path, String wanted, String wantedInJapanese) {
        return problem(path, "must be " + wanted, wantedInJapanese + "を書いてください。");
    }

    HouseholdException problem(String path, String message, String remedy) {
        return new HouseholdException(id + ": " + path, message, remedy);
    }
}
