package madoguchi.seal;

import java.util.List;
import java.util.Map;

/// What stands on a visitor's screen, and the keys under it. Texts are by language: `ja` always, and where the town has them
/// `plain` (やさしい日本語, with 《furigana》 after the kanji), `en`, `zh`, `vi`, `pt`.
///
/// @param title one line above the text
/// @param text in large type; empty for a page, which is looked at instead
/// @param keys one to eight, in this order
public record ScreenWords(Map<String, String> title, Map<String, String> text, List<Key> keys) {

    public static final String JAPANESE = "ja";
    private static final int MOST_KEYS = 8;

    public ScreenWords {
        title = Map.copyOf(title);
        text = Map.copyOf(text);
        keys = List.copyOf(keys);
        if (!title.containsKey(JAPANESE) || keys.isEmpty() || keys.size() > MOST_KEYS) {
            throw new IllegalArgumentException("a screen has a title in Japanese and one to eight keys");
        }
    }

    /// @param key what is answered when it is pressed
    public record Key(String key, Map<String, String> label) {

        public Key {
            label = Map.copyOf(label);
            if (key.isEmpty() || !label.containsKey(JAPANESE)) {
                throw new IllegalArgumentException("a key has a name and a label in Japanese");
            }
        }

        @Override
        public String toString() {
            return "Key[masked]";
        }
    }

    public byte[] bytes() {
        return SealedJson.bytes(this);
    }

    /// @throws BrokenSealException if it is nothing that can be shown
    public static ScreenWords of(byte[] bytes) {
        return SealedJson.read(bytes, ScreenWords.class);
    }

    @Override
    public String toString() {
        return "ScreenWords[masked]";
    }
}
