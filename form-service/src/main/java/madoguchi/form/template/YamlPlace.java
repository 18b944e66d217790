package madoguchi.form.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import madoguchi.failure.CounterFailure;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// One place in a form's file. It knows its line, so that every complaint can say where and what to write instead.
public record YamlPlace(String file, Node node) {

    private static final LoadSettings SETTINGS = LoadSettings.builder().setUseMarks(true).build();

    public static YamlPlace read(String file, byte[] bytes) {
        try {
            return new Compose(SETTINGS)
                    .composeString(new String(bytes, StandardCharsets.UTF_8))
                    .map(node -> new YamlPlace(file, node))
                    .orElseThrow(() -> FormError.MISTAKE.failure(file + ":1 中身がありません。"));
        } catch (MarkedYamlEngineException e) {
            var line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            throw FormError.MISTAKE.failure(file + ":" + line + " YAML として読めません。字下げと記号を確かめてください。", e);
        } catch (YamlEngineException e) {
            throw FormError.MISTAKE.failure(file + ":1 YAML として読めません。文字コードを UTF-8 にしてください。", e);
        }
    }

    public Optional<YamlPlace> find(String key) {
        return entries().stream()
                .filter(entry -> keyOf(entry).equals(key))
                .findFirst()
                .map(entry -> new YamlPlace(file, entry.getValueNode()));
    }

    public YamlPlace get(String key) {
        return find(key).orElseThrow(() -> mistake("「" + key + "」がありません。書き加えてください。"));
    }

    /// A key that nobody reads is a slip of the pen, not a wish.
    public YamlPlace allowing(String... keys) {
        var known = Set.of(keys);
        for (var entry : entries()) {
            if (!known.contains(keyOf(entry))) {
                throw new YamlPlace(file, entry.getKeyNode())
                        .mistake("「" + keyOf(entry) + "」という項目はありません。使える項目: " + String.join("、", keys));
            }
        }
        return this;
    }

    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw mistake("ここには文字を1つ書いてください。");
    }

    public double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException e) {
            throw mistake("ここには数を書いてください。");
        }
    }

    public int whole() {
        if (text().matches("[0-9]{1,6}")) {
            return Integer.parseInt(text());
        }
        throw mistake("ここには整数を書いてください。");
    }

    public boolean yes() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw mistake("ここには true か false を書いてください。");
        };
    }

    public <E extends Enum<E>> E oneOf(E[] values) {
        return FieldSource.named(values, text()).orElseThrow(() -> mistake(
                "「" + text() + "」は使えません。使える値: " + names(values)));
    }

    public List<YamlPlace> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(item -> new YamlPlace(file, item)).toList();
        }
        throw mistake("ここには一覧([…] または - の並び)を書いてください。");
    }

    /// `[x, y, width, height]`
    public Box box() {
        var numbers = list().stream().mapToDouble(YamlPlace::number).toArray();
        if (numbers.length != 4) {
            throw mistake("枠は [左, 上, 幅, 高さ](ミリ)の4つの数で書いてください。");
        }
        return new Box(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    public CounterFailure mistake(String remedy) {
        var line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
        return FormError.MISTAKE.failure(file + ":" + line + " " + remedy);
    }

    private List<NodeTuple> entries() {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        throw mistake("ここには「項目: 値」の組を書いてください。");
    }

    private String keyOf(NodeTuple entry) {
        return new YamlPlace(file, entry.getKeyNode()).text();
    }

    private static <E extends Enum<E>> String names(E[] values) {
        return String.join(
                "、",
                List.of(values).stream()
                        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }
}
