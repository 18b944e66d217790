package madoguchi.agent.window.text;

import java.util.Locale;

/// A language that a visitor can choose, in the order of the keys on the screen.
public enum Language {
    JAPANESE("ja", Locale.JAPANESE),
    /// やさしい日本語: short sentences, words apart, furigana above every kanji.
    PLAIN_JAPANESE("ja-easy", Locale.JAPANESE),
    ENGLISH("en", Locale.ENGLISH),
    CHINESE("zh", Locale.SIMPLIFIED_CHINESE),
    VIETNAMESE("vi", Locale.of("vi")),
    PORTUGUESE("pt", Locale.of("pt", "BR"));

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }
}
