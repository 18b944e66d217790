package madoguchi.town;

import java.util.Map;
import java.util.function.Predicate;

/// Which settings there are, and what each looks like.
final class SettingsCheck {

    private static final Kind YEN = new Kind("0以上の円の額(数字だけ)", text -> text.matches("\\d{1,7}"));
    private static final Kind FLAG = new Kind("true か false", text -> text.matches("true|false"));
    private static final Kind WORDS = new Kind("文字", text -> !text.isBlank());

    private static final Map<String, Kind> KINDS = Map.of(
            "mayor", WORDS,
            "nhi-funeral-grant-yen", YEN,
            "late-elderly-funeral-grant-yen", YEN,
            "cremation-only-counts-as-funeral", FLAG,
            "juminhyo-fee-yen", YEN);

    private final Map<String, Entry> settings;
    private final Place top;
    private final Mistakes mistakes;

    SettingsCheck(Map<String, Entry> settings, Place top, Mistakes mistakes) {
        this.settings = settings;
        this.top = top;
        this.mistakes = mistakes;
    }

    void run() {
        settings.forEach(this::check);
        KINDS.keySet().stream()
                .filter(key -> !settings.containsKey(key))
                .forEach(key -> mistakes.add(top, "settings に「%s」がありません。書き加えてください。".formatted(key)));
    }

    private void check(String key, Entry entry) {
        var kind = KINDS.get(key);
        if (kind == null) {
            mistakes.add(
                    entry.place(),
                    "「%s」という設定はありません。使えるのは %s です。"
                            .formatted(key, String.join(" ", KINDS.keySet().stream().sorted().toList())));
        } else if (entry.fields().get(Section.VALUE) instanceof Value.Text(var text, var place)
                && !kind.accepts.test(text)) {
            mistakes.add(place, "「%s」には%sを書いてください。".formatted(key, kind.words));
        }
    }

    private record Kind(String words, Predicate<String> accepts) {}
}
