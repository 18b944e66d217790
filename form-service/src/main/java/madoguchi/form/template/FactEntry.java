package madoguchi.form.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one entry of `facts`.
final class FactEntry {

    private FactEntry() {}

    static FactQuestion read(YamlPlace place) {
        place.allowing("code", "label", "type", "required", "choices", "hint", "asked-when");
        var type = place.get("type").oneOf(FactQuestion.Type.values());
        return new FactQuestion(
                place.get("code").text(),
                place.get("label").text(),
                type,
                place.find("required").map(YamlPlace::yes).orElse(false),
                choices(place, type),
                place.find("hint").map(YamlPlace::text).orElse(null),
                condition(place));
    }

    private static List<FactQuestion.Choice> choices(YamlPlace place, FactQuestion.Type type) {
        if (type != FactQuestion.Type.CHOICE) {
            return List.of();
        }
        return place.get("choices").list().stream()
                .map(choice -> choice.allowing("code", "label"))
                .map(choice -> new FactQuestion.Choice(
                        choice.get("code").text(), choice.get("label").text()))
                .toList();
    }

    private static FactQuestion.@Nullable Condition condition(YamlPlace place) {
        return place.find("asked-when")
                .map(when -> when.allowing("fact", "is"))
                .map(when -> new FactQuestion.Condition(
                        when.get("fact").text(), when.get("is").text()))
                .orElse(null);
    }
}
