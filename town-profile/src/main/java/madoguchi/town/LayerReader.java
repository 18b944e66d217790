package madoguchi.town;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads one layer's `town.yaml` as of one day.
final class LayerReader {

    static final Set<String> TITLES = Set.of("code", "name");

    private final String file;
    private final LocalDate today;
    private final Mistakes mistakes;

    LayerReader(String file, LocalDate today, Mistakes mistakes) {
        this.file = file;
        this.today = today;
        this.mistakes = mistakes;
    }

    Layer read(byte[] bytes) {
        var layer = Layer.empty();
        var root = new YamlText(file, mistakes).parse(bytes);
        root.ifPresent(node -> readRoot(node, layer));
        return layer;
    }

    private void readRoot(Node root, Layer layer) {
        eachKey(root, "ファイルの先頭", (key, value) -> {
            var section = Section.find(key.getValue());
            if (TITLES.contains(key.getValue())) {
                readTitle(key, value, layer);
            } else if (section.isPresent()) {
                readSection(section.get(), value, layer);
            } else {
                mistakes.add(
                        place(key),
                        "「%s」という項目はありません。使えるのは code name %s です。".formatted(key.getValue(), Section.titles()));
            }
        });
    }

    private void readTitle(ScalarNode key, Node value, Layer layer) {
        if (value instanceof ScalarNode text && !text.getValue().isBlank()) {
            layer.titles().put(key.getValue(), new Value.Text(text.getValue(), place(text)));
        } else {
            layer.titles().put(key.getValue(), new Value.Unreadable(place(key)));
            mistakes.add(place(key), "「%s」には文字を1つ書いてください。".formatted(key.getValue()));
        }
    }

    private void readSection(Section section, Node entries, Layer layer) {
        var reader = new EntryReader(file, section, today, mistakes);
        eachKey(entries, section.title(), (key, value) -> {
            if (section.acceptsKey(key.getValue())) {
                reader.read(key, value).ifPresent(entry -> layer.entries(section).put(key.getValue(), entry));
            } else {
                mistakes.add(place(key), section.remedyForKey(key.getValue()));
            }
        });
    }

    /// Hands on every key once; a key written twice is a mistake, because one of the two would silently lose.
    private void eachKey(Node node, String where, BiConsumer<ScalarNode, Node> action) {
        if (!(node instanceof MappingNode mapping)) {
            mistakes.add(place(node), "%sには「項目: 内容」を並べてください。".formatted(where));
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (var tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                mistakes.add(place(tuple.getKeyNode()), "項目の名前は文字だけにしてください。");
                continue;
            }
            var first = seen.putIfAbsent(key.getValue(), place(key).line());
            if (first == null) {
                action.accept(key, tuple.getValueNode());
            } else {
                mistakes.add(place(key), "「%s」が2回書かれています(1回目は%d行目)。どちらかを消してください。".formatted(key.getValue(), first));
            }
        }
    }

    private Place place(Node node) {
        return Place.of(file, node);
    }
}
