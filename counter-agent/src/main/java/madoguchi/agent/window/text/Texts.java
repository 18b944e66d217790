package madoguchi.agent.window.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// Everything the window says, in one language.
public final class Texts {

    private final Map<Phrase, String> phrases = new EnumMap<>(Phrase.class);

    private Texts(Properties file) {
        for (var phrase : Phrase.values()) {
            phrases.put(phrase, Objects.requireNonNull(file.getProperty(phrase.key()), phrase.key()));
        }
    }

    public static Texts in(Language language) {
        return new Texts(file(language));
    }

    static Properties file(Language language) {
        var name = "/madoguchi/agent/window/texts/" + language.code() + ".properties";
        var file = new Properties();
        try (var stream = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return file;
    }

    public Passage say(Phrase phrase) {
        return Passage.parse(written(phrase));
    }

    /// @param values what stands for `{name}`
    public Passage say(Phrase phrase, Map<String, ?> values) {
        var text = written(phrase);
        for (var value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return Passage.parse(text);
    }

    private String written(Phrase phrase) {
        return Objects.requireNonNull(phrases.get(phrase));
    }
}
