package madoguchi.procedure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.catalogue.CatalogueFiles;
import madoguchi.procedure.catalogue.Procedure;

/// The sample town's catalogue in a folder of its own, to be broken.
record TownCopy(Path folder) {

    private static final Path TOWN = Path.of("../town");

    static TownCopy in(Path folder) {
        var copy = new TownCopy(folder);
        try (var files = Files.walk(TOWN.resolve("base"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                copy.write(TOWN.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    /// @param written which stands there once
    TownCopy with(String file, String written, String instead) {
        var text = text(file);
        assertThat(text.split(java.util.regex.Pattern.quote(written), -1)).as("%s in %s", written, file).hasSize(2);
        return write(file, text.replace(written, instead));
    }

    TownCopy write(String file, String text) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TownCopy append(String file, String text) {
        return write(file, text(file) + text);
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The line of a file in which this stands first.
    int line(String file, String text) {
        return 1 + (int) text(file).lines().takeWhile(line -> !line.contains(text)).count();
    }

    CatalogueCheck.Report check() {
        return CatalogueCheck.of(folder, departments());
    }

    List<String> mistakes() {
        return check().mistakes().stream().map(Object::toString).toList();
    }

    Catalogue load() {
        return CatalogueFiles.load(folder);
    }

    /// Every procedure of the sample town has its department.
    static Set<String> departments() {
        return CatalogueFiles.load(TOWN).procedures().stream().map(Procedure::id).collect(Collectors.toSet());
    }
}
