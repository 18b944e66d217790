package madoguchi.procedure.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import madoguchi.town.Mistakes;
import madoguchi.town.Place;
import madoguchi.town.TownError;

/// The same kind of file in each layer, laid over each other: base ← prefecture ← town. A later layer replaces single
/// fields and adds entries.
public final class Layers {

    private static final List<String> LAYERS = List.of("base", "prefecture", "town");

    /// What a later layer says otherwise.
    ///
    /// @param field empty where the whole entry is new
    public record Replacement(String entry, String field, Place place) {}

    private final Path town;
    private final Mistakes mistakes;
    private final List<Replacement> replacements = new ArrayList<>();

    public Layers(Path town, Mistakes mistakes) {
        this.town = town;
        this.mistakes = mistakes;
    }

    /// @param file below a layer's folder
    public List<Entry> entries(String file) {
        return laid(layer -> List.of(layer + "/" + file));
    }

    /// Every other YAML file of a folder below a layer's folder.
    public List<Entry> entriesBeside(String folder, List<String> others) {
        return laid(layer -> files(layer + "/" + folder).stream()
                .filter(file -> !others.contains(Path.of(file).getFileName().toString()))
                .toList());
    }

    private interface LayerFiles {

        List<String> of(String layer);
    }

    private List<Entry> laid(LayerFiles files) {
        Map<String, Tree.Fields> all = new LinkedHashMap<>();
        for (var layer : LAYERS) {
            Map<String, Tree.Fields> own = new LinkedHashMap<>();
            for (var file : files.of(layer)) {
                new TreeFile(town, file, mistakes).entries().forEach((key, entry) -> addOnce(own, key, entry));
            }
            own.forEach((key, entry) -> all.merge(key, entry, (before, later) -> over(key, before, later)));
        }
        return all.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), entry.getValue(), mistakes))
                .toList();
    }

    private void addOnce(Map<String, Tree.Fields> entries, String key, Tree.Fields entry) {
        var first = entries.putIfAbsent(key, entry);
        if (first != null) {
            mistakes.add(
                    entry.place(),
                    "「%s」は %s の%d行目にもあります。どちらかを消してください。"
                            .formatted(key, first.place().file(), first.place().line()));
        }
    }

    private Tree.Fields over(String key, Tree.Fields before, Tree.Fields later) {
        later.values().forEach((field, value) -> replacements.add(new Replacement(key, field, value.place())));
        var all = new LinkedHashMap<>(before.values());
        all.putAll(later.values());
        return new Tree.Fields(all, later.place());
    }

    /// So far.
    public List<Replacement> replacements() {
        return List.copyOf(replacements);
    }

    private List<String> files(String folder) {
        var path = town.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.map(file -> folder + "/" + file.getFileName())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw TownError.UNREADABLE.failure(folder, e);
        }
    }
}
