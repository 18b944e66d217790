package madoguchi.launcher.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import madoguchi.backup.BackupError;

/// When a town's data was last backed up: one line in its folder, so that a town that forgot it can be told.
public final class LastBackup {

    private LastBackup() {}

    static void note(Path data, Instant takenAt) {
        try {
            Files.writeString(file(data), takenAt + "\n");
        } catch (IOException e) {
            throw BackupError.NOT_WRITABLE.failure(file(data).toString(), e);
        }
    }

    /// Empty where there was none, or nobody can say.
    public static Optional<Instant> of(Path data) {
        try {
            return Files.exists(file(data))
                    ? Optional.of(Instant.parse(Files.readString(file(data)).strip()))
                    : Optional.empty();
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Path file(Path data) {
        return data.resolve("last-backup");
    }
}
