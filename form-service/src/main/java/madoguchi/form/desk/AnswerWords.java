package madoguchi.form.desk;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import madoguchi.calendar.era.EraDate;
import madoguchi.procedure.fact.FactDefinition;
import madoguchi.procedure.fact.FactType;
import madoguchi.procedure.fact.Facts.Unknown;
import org.jspecify.annotations.Nullable;

/// Values of facts as a clerk reads them.
final class AnswerWords {

    private static final String NONE = "ない";
    private static final Map<String, String> MEMBERS = Map.of(
            "relation_to_deceased", "続柄",
            "birth", "生年月日",
            "insurance", "健康保険",
            "next_insurance", "これからの健康保険",
            "np_category", "国民年金",
            "eligible_for_survivor_basic", "遺族基礎年金の対象",
            "age", "年齢",
            "marriage_years", "結婚していた年数",
            "maintained", "亡くなられた方の収入で暮らしていた",
            "microchip_registered", "マイクロチップの登録");

    private AnswerWords() {}

    static String written(FactDefinition fact, @Nullable Object value) {
        return switch (value) {
            case null -> NONE;
            case Boolean flag -> flag(flag);
            case LocalDate day -> day(day);
            case Long number -> FactChoices.label(FactChoices.of(fact), number.toString()).orElseGet(number::toString);
            case String text -> FactChoices.label(FactChoices.of(fact), text).orElse(text);
            case List<?> list when fact.type() == FactType.LIST -> list.isEmpty() ? "いない" : list.size() + "人";
            case List<?> list -> list.isEmpty() ? NONE : list.stream().map(String::valueOf).collect(Collectors.joining("、"));
            case Map<?, ?> object -> members(object);
            default -> value.toString();
        };
    }

    private static String members(Map<?, ?> object) {
        return object.entrySet().stream()
                .map(member -> member(String.valueOf(member.getKey())) + " " + memberValue(member.getValue()))
                .collect(Collectors.joining("、"));
    }

    private static String memberValue(@Nullable Object value) {
        return switch (value) {
            case null -> NONE;
            case Unknown _ -> "わからない";
            case Boolean flag -> flag(flag);
            case LocalDate day -> day(day);
            default -> value.toString();
        };
    }

    static String member(String name) {
        return MEMBERS.getOrDefault(name, name);
    }

    private static String flag(boolean flag) {
        return flag ? "はい" : "いいえ";
    }

    static String day(LocalDate day) {
        return EraDate.covers(day) ? EraDate.of(day).toString() : day.toString();
    }

    /// 令和8年4月22日(水)
    static String weekday(LocalDate day) {
        return "%s(%s)".formatted(day(day), day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPAN));
    }
}
