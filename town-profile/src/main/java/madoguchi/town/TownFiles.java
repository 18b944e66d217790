package madoguchi.town;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Reads the town's folder. Three layers, of which a later one extends or replaces what an earlier one says:
/// `base/town.yaml` (every town) ← `prefecture/town.yaml` ← `town/town.yaml`. Only the last must be there.
public final class TownFiles {

    private static final List<String> LAYERS = List.of("base/town.yaml", "prefecture/town.yaml", "town/town.yaml");

    private final Path directory;
    private final LocalDate today;
    private final Mistakes mistakes = new Mistakes();

    private TownFiles(Path directory, LocalDate today) {
        this.directory = directory;
        this.today = today;
    }

    /// @param today entries whose `valid_from`/`valid_to` leave this day out do not exist
    /// @throws madoguchi.failure.CounterFailure TN-201 with every mistake (`file:line` and what to write instead, one
    ///     per line) as its place; TN-202 where there is no town
    public static TownProfile load(Path directory, LocalDate today) {
        var files = new TownFiles(directory, today);
        var town = files.read();
        files.mistakes.requireNone();
        return new ProfileBuilder(town, files.fingerprint()).build();
    }

    /// The same without stopping at them: every mistake there is.
    public static List<Mistake> check(Path directory, LocalDate today) {
        var files = new TownFiles(directory, today);
        files.read();
        return files.mistakes.list();
    }

    private Layer read() {
        if (!Files.isRegularFile(directory.resolve(LAYERS.getLast()))) {
            throw TownError.MISSING.failure(LAYERS.getLast());
        }
        var town = Layer.empty();
        LAYERS.forEach(file -> town.extendBy(layer(file)));
        if (!mistakes.areUnreadable()) {
            new TownCheck(town, new Place(LAYERS.getLast(), 1), mistakes).run();
        }
        return town;
    }

    private Layer layer(String file) {
        try {
            var path = directory.resolve(file);
            return Files.exists(path)
                    ? new LayerReader(file, today, mistakes).read(Files.readAllBytes(path))
                    : Layer.empty();
        } catch (IOException e) {
            throw TownError.UNREADABLE.failure(file, e);
        }
    }

    private String fingerprint() {
        try {
            return Fingerprint.of(directory);
        } catch (IOException e) {
            throw TownError.UNREADABLE.failure(directory.getFileName().toString(), e);
        }
    }
}
