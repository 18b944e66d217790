package madoguchi.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The town's own files, as they lie on the disk.
record TownFolder(Path folder) {

    /// Paths below the folder. Without what editors leave behind.
    List<String> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    Path resolve(String path) {
        var file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            throw BackupError.DAMAGED.failure("town/");
        }
        return file;
    }
}
