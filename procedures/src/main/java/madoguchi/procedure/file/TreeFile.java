package madoguchi.procedure.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import madoguchi.town.Mistakes;
import madoguchi.town.Place;
import madoguchi.town.TownError;
import madoguchi.town.YamlText;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads one YAML file into a [Tree]. Scalars stay as written: `no` is a word, not a truth value.
record TreeFile(Path folder, String name, Mistakes mistakes) {

    /// Empty where there is no such file, or nothing in it.
    Map<String, Tree.Fields> entries() {
        return text().flatMap(new YamlText(name, mistakes)::parse)
                .map(this::tree)
                .map(this::entries)
                .orElse(Map.of());
    }

    private Optional<byte[]> text() {
        var path = folder.resolve(name);
        try {
            return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException e) {
            throw TownError.UNREADABLE.failure(name, e);
        }
    }

    private Map<String, Tree.Fields> entries(Tree root) {
        Map<String, Tree.Fields> entries = new LinkedHashMap<>();
        if (root instanceof Tree.Fields fields) {
            fields.values().forEach((key, value) -> {
                if (value instanceof Tree.Fields entry) {
                    entries.put(key, entry);
                } else {
                    mistakes.add(value.place(), "「%s」には「項目: 内容」を並べてください。".formatted(key));
                }
            });
        } else {
            mistakes.add(root.place(), "ファイルの先頭には「項目: 内容」を並べてください。");
        }
        return entries;
    }

    private Tree tree(Node node) {
        var place = Place.of(name, node);
        return switch (node) {
            case ScalarNode text -> new Tree.Text(text.getValue(), place);
            case SequenceNode list ->
                new Tree.Items(list.getValue().stream().map(this::tree).toList(), place);
            case MappingNode mapping -> fields(mapping, place);
            default -> throw new IllegalStateException("an alias or another kind of node in " + place);
        };
    }

    private Tree.Fields fields(MappingNode mapping, Place place) {
        Map<String, Tree> values = new LinkedHashMap<>();
        mapping.getValue().forEach(pair -> {
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                mistakes.add(Place.of(name, pair.getKeyNode()), "項目の名前は文字だけにしてください。");
            } else if (values.putIfAbsent(key.getValue(), tree(pair.getValueNode())) != null) {
                mistakes.add(Place.of(name, key), "「%s」が2回書かれています。どちらかを消してください。".formatted(key.getValue()));
            }
        });
        return new Tree.Fields(values, place);
    }
}
