package madoguchi.agent.window;

import java.util.Map;
import java.util.Objects;
import madoguchi.agent.window.text.Language;
import madoguchi.agent.window.text.Passage;

/// What somebody else wrote for the visitor, in the languages that it was written in. Where the visitor's is not among
/// them, it is shown in Japanese, and the clerk is there to help.
///
/// @param texts by language: `ja` always; `plain` with 《furigana》 after the kanji, `en`, `zh`, `vi`, `pt`
public record Said(Map<String, String> texts) {

    private static final String JAPANESE = "ja";
    private static final String PLAIN = "plain";

    public Said {
        texts = Map.copyOf(texts);
        if (!texts.containsKey(JAPANESE)) {
            throw new IllegalArgumentException("nothing is shown without its Japanese");
        }
    }

    Passage in(Language language) {
        var plain = texts.get(PLAIN);
        if (language == Language.PLAIN_JAPANESE && plain != null) {
            return Passage.parse(plain);
        }
        var text = texts.get(language.code());
        return Passage.plain(text == null ? Objects.requireNonNull(texts.get(JAPANESE)) : text);
    }

    @Override
    public String toString() {
        return "Said[masked]";
    }
}
