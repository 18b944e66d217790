package madoguchi.town;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import madoguchi.town.Section.Field;
import madoguchi.town.Section.Shape;

/// What a clerk may ask on the visitor's screen, in the languages that the town has it in.
final class Questions {

    private static final String JAPANESE = "ja";
    private static final String TEXT = "text";
    private static final String ANSWERS = "answers";
    private static final int MOST_ANSWERS = 8;

    /// やさしい日本語 and other languages: `en` for the question, `answers-en` for its answers.
    private static final List<String> LANGUAGES = List.of("plain", "en", "zh", "vi", "pt");

    private Questions() {}

    static List<Field> fields() {
        var fields = new ArrayList<>(List.of(new Field(TEXT, Shape.TEXT, true), new Field(ANSWERS, Shape.ITEMS, true)));
        LANGUAGES.forEach(language -> fields.add(new Field(language, Shape.TEXT, false)));
        LANGUAGES.forEach(language -> fields.add(new Field(answers(language), Shape.ITEMS, false)));
        return fields;
    }

    /// An answer in one language must be the same answer in every other.
    static void check(Entry question, Mistakes mistakes) {
        var answers = question.list(ANSWERS);
        if (question.fields().get(ANSWERS) instanceof Value.Items(var _, var place)
                && (answers.isEmpty() || answers.size() > MOST_ANSWERS)) {
            mistakes.add(place, "「answers」には、答えを1つから8つまで書いてください。");
        }
        for (var language : LANGUAGES) {
            if (question.fields().get(answers(language)) instanceof Value.Items(var items, var place)
                    && items.size() != answers.size()) {
                mistakes.add(place, "「%s」の数が「answers」と違います。同じ順に、同じ数だけ書いてください。".formatted(answers(language)));
            }
        }
    }

    static TownProfile.Question build(String key, Entry entry) {
        var text = new LinkedHashMap<>(Map.of(JAPANESE, entry.text(TEXT)));
        LANGUAGES.stream()
                .filter(language -> entry.fields().containsKey(language))
                .forEach(language -> text.put(language, entry.text(language)));
        var answers = IntStream.range(0, entry.list(ANSWERS).size())
                .mapToObj(at -> answer(entry, at))
                .toList();
        return new TownProfile.Question(key, text, answers);
    }

    private static Map<String, String> answer(Entry entry, int at) {
        var answer = new LinkedHashMap<>(Map.of(JAPANESE, entry.list(ANSWERS).get(at).text()));
        LANGUAGES.stream()
                .filter(language -> entry.fields().containsKey(answers(language)))
                .forEach(language ->
                        answer.put(language, entry.list(answers(language)).get(at).text()));
        return answer;
    }

    private static String answers(String language) {
        return ANSWERS + "-" + language;
    }
}
