package madoguchi.procedure.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import madoguchi.procedure.fact.FactCatalogue;
import madoguchi.procedure.fact.FactDefinition;
import madoguchi.procedure.fact.FactSource;
import madoguchi.procedure.fact.FactType;
import madoguchi.procedure.fact.Facts;
import org.jspecify.annotations.Nullable;

/// Households that nobody thought of: any fact there is, each of them or a part of it unknown now and then, birthdays around the day of
/// death, and days of death that are known only as spans, or not at all.
final class RandomFacts {

    private static final List<Integer> AGES = List.of(0, 3, 14, 15, 18, 20, 59, 60, 64, 65, 74, 75, 90);
    private static final List<Long> NUMBERS = List.of(0L, 1L, 2L, 3L, 9L, 10L, 35L, 36L, 64L, 65L, 119L, 120L, 480L);
    private static final Map<String, List<String>> WORDS = Map.of(
            "nationality", List.of("JP", "foreign"),
            "insurance",
                    List.of("", "nhi", "late_elderly", "employee_insured", "employee_dependant", "undetermined"),
            "member.insurance", List.of("", "nhi", "late_elderly", "employee", "dependant_of_deceased"),
            "next_insurance", List.of("", "nhi", "employee"),
            "relation_to_deceased", List.of("妻", "夫", "配偶者", "子", "孫", "母", "子の妻"),
            "pension.receiving", List.of("老齢基礎", "老齢厚生", "障害基礎", "遺族基礎", "寡婦", "寡婦年金", "遺族厚生"));

    private final FactCatalogue catalogue;
    private final Random random;

    RandomFacts(FactCatalogue catalogue, Random random) {
        this.catalogue = catalogue;
        this.random = random;
    }

    Facts next() {
        var first = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(4_000));
        var facts = Facts.none();
        for (var fact : catalogue.all()) {
            if (!fact.name().startsWith("death.") && !oneIn(8)) {
                facts = facts.with(fact.name(), value(fact, first), fact.source());
            }
        }
        return death(facts, first);
    }

    private Facts death(Facts facts, LocalDate first) {
        var last = first.plusDays(length());
        var known = last.plusDays(random.nextInt(10));
        var all = oneIn(30) ? facts : facts.withDeath(first, last, FactSource.NOTICE);
        all = oneIn(8) ? all : all.with("death.known", known, FactSource.NOTICE);
        all = oneIn(8) ? all : all.with("death.filed", oneIn(4) ? null : known.plusDays(random.nextInt(9)), FactSource.NOTICE);
        return oneIn(8) ? all : all.with("death.abroad", oneIn(20), FactSource.NOTICE);
    }

    private int length() {
        if (!oneIn(4)) {
            return 0;
        }
        return oneIn(200) ? 1_100 + random.nextInt(400) : random.nextInt(oneIn(20) ? 40 : 5);
    }

    private @Nullable Object value(FactDefinition fact, LocalDate death) {
        if (fact.isOptional() && random.nextBoolean()) {
            return null;
        }
        return switch (fact.type()) {
            case FLAG -> random.nextBoolean();
            case NUMBER -> any(NUMBERS);
            case TEXT -> fact.values().isEmpty() ? word(fact.name()) : any(fact.values());
            case DATE -> fact.name().equals("birth") ? birth(death) : death.plusDays(random.nextInt(12));
            case TEXTS -> texts(fact.name());
            case LIST -> objects(fact, death);
            case OBJECT -> object(fact, death);
        };
    }

    private List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (var i = random.nextInt(3); i > 0; i--) {
            texts.add(word(name));
        }
        return texts;
    }

    private List<Map<String, Object>> objects(FactDefinition fact, LocalDate death) {
        var objects = new ArrayList<Map<String, Object>>();
        for (var i = random.nextInt(5); i > 0; i--) {
            objects.add(object(fact, death));
        }
        return objects;
    }

    private Map<String, Object> object(FactDefinition fact, LocalDate death) {
        Map<String, Object> object = new HashMap<>();
        fact.members().forEach((name, type) ->
                object.put(name, oneIn(40) ? Facts.Unknown.UNKNOWN : member(name, type, death)));
        return object;
    }

    private Object member(String name, FactType type, LocalDate death) {
        return switch (type) {
            case FLAG -> random.nextBoolean();
            case NUMBER -> any(NUMBERS);
            case DATE -> birth(death);
            case TEXT -> word(name.equals("insurance") ? "member.insurance" : name);
            case TEXTS, LIST -> List.of();
            case OBJECT -> Map.of();
        };
    }

    private String word(String name) {
        return any(WORDS.getOrDefault(name, List.of("試験")));
    }

    /// A birthday, or its eve, near the day of death, the first days of April, 29 February, or after the death.
    private LocalDate birth(LocalDate death) {
        var birthday = death.minusYears(any(AGES)).plusDays(random.nextInt(7) - 3L);
        return switch (random.nextInt(6)) {
            case 0 -> LocalDate.of(birthday.getYear(), 4, 1 + random.nextInt(2));
            case 1 -> LocalDate.of(birthday.getYear() / 4 * 4, 2, 29);
            case 2 -> birthday.minusDays(random.nextInt(10_000));
            default -> birthday;
        };
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }
}
