package madoguchi.procedure.household;

import java.time.LocalDate;
import madoguchi.calendar.Age;
import madoguchi.calendar.Span;
import madoguchi.calendar.era.EraDate;
import madoguchi.calendar.era.EraSpan;
import madoguchi.procedure.fact.Facts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How the days are written on forms. A foreigner's birth is in western years, and the age is that of birthdays.
record Display(Facts facts) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String JAPAN = "JP";

    ObjectNode json() {
        var birth = facts.date("birth").orElseThrow();
        var death = facts.death().orElseThrow();
        var json = JSON.objectNode();
        json.put("birth_wareki", isJapanese() ? EraDate.of(birth).toString() : null);
        json.put("birth_for_forms", isJapanese() ? EraDate.of(birth).toString() : western(birth));
        json.put("death_wareki", written(death));
        json.set("age_at_death", age(birth, death));
        return json;
    }

    private boolean isJapanese() {
        return facts.find("nationality").map(Facts.Known::value).filter(JAPAN::equals).isPresent();
    }

    private static String western(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String written(Span death) {
        return death.days() == 1
                ? EraDate.of(death.first()).toString()
                : new EraSpan(death.first(), death.last()).estimated();
    }

    private static JsonNode age(LocalDate birth, Span death) {
        var youngest = Age.birthdayAge(birth, death.first());
        var oldest = Age.birthdayAge(birth, death.last());
        return youngest == oldest
                ? JSON.numberNode(youngest)
                : JSON.arrayNode().add(youngest).add(oldest);
    }
}
