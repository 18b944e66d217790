package madoguchi.town;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Turns a file's bytes into nodes that know their line, or says in which line it stops being UTF-8 or YAML.
public record YamlText(String file, Mistakes mistakes) {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).build();

    public Optional<Node> parse(byte[] bytes) {
        return decode(bytes).flatMap(this::compose);
    }

    private Optional<String> decode(byte[] bytes) {
        var input = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(input).toString());
        } catch (CharacterCodingException _) {
            var before = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
            mistakes.addUnreadable(line(lineBreaks(before)), "文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。");
            return Optional.empty();
        }
    }

    private Optional<Node> compose(String text) {
        try {
            return new Compose(SETTINGS).composeString(text);
        } catch (MarkedYamlEngineException e) {
            reportSyntax(text, e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0));
        } catch (ReaderException e) {
            reportSyntax(text, lineBreaks(text.substring(0, Math.min(e.getPosition(), text.length()))));
        }
        return Optional.empty();
    }

    private void reportSyntax(String text, int line) {
        var written = text.lines().skip(line).findFirst().orElse("");
        mistakes.addUnreadable(
                line(line),
                written.contains("\t")
                        ? "タブが使われています。字下げは半角の空白2つずつにしてください。"
                        : "YAML として読めません。この行とその前の行の、字下げ、コロンの後の空白、引用符を確かめてください。");
    }

    private Place line(int zeroBased) {
        return new Place(file, zeroBased + 1);
    }

    private static int lineBreaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
