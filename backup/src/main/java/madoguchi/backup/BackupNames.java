package madoguchi.backup;

import static java.util.Comparator.reverseOrder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// `madoguchi-<town code>-<date>-<time>.zip`: read in a folder, they stand in the order of their moments. The time is
/// that of the town.
public final class BackupNames {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private BackupNames() {}

    static String of(Manifest manifest) {
        return "madoguchi-%s-%s.zip"
                .formatted(manifest.about().townCode(), MOMENT.format(manifest.takenAt().atZone(JAPAN)));
    }

    static String draft(String townCode) {
        return ".madoguchi-%s-%s.part".formatted(townCode, UUID.randomUUID());
    }

    /// The backups of one town, the newest first.
    public static List<Path> list(Path folder, String townCode) {
        var ours = name(townCode);
        try (var files = Files.list(folder)) {
            return files.filter(file -> ours.matcher(file.getFileName().toString()).matches())
                    .sorted(reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw BackupError.NOT_WRITABLE.failure(folder.toString(), e);
        }
    }

    public static Optional<Instant> newest(Path folder, String townCode) {
        return list(folder, townCode).stream().findFirst().map(BackupNames::moment);
    }

    private static Instant moment(Path file) {
        var name = file.getFileName().toString();
        return LocalDateTime.parse(name.substring(name.length() - 19, name.length() - 4), MOMENT)
                .atZone(JAPAN)
                .toInstant();
    }

    /// To be called after a new one has been made: never leaves fewer than it is told to.
    ///
    /// @return what was removed
    public static List<Path> keepNewest(Path folder, String townCode, int count) {
        var old = list(folder, townCode).stream().skip(count).toList();
        for (var file : old) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw BackupError.NOT_WRITABLE.failure(file.toString(), e);
            }
        }
        return old;
    }

    private static Pattern name(String townCode) {
        return Pattern.compile("madoguchi-" + Pattern.quote(townCode) + "-\\d{8}-\\d{6}\\.zip");
    }
}
