package madoguchi.launcher.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import madoguchi.backup.BackupError;
import madoguchi.backup.BackupKeys;
import madoguchi.backup.Restoration;
import madoguchi.embedded.EmbeddedPostgres;
import madoguchi.launcher.DataFolder;
import madoguchi.launcher.demo.Folders;
import madoguchi.launcher.process.Log;

/// A data folder in the making, beside its place. Only when all of it stands does it take its name; what was there
/// before is set aside and never deleted. Kafka's folder is not made: the broker begins anew, and the outbox refills it.
final class NewData implements AutoCloseable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Path place;
    private final Path draft;
    private final Optional<DataFolder> old;

    private NewData(Path place, Path draft, Optional<DataFolder> old) {
        this.place = place;
        this.draft = draft;
        this.old = old;
    }

    /// @param replace whether a folder that is there already may be set aside
    static NewData instead(Path wanted, boolean replace) {
        var place = real(wanted);
        var taken = isTaken(place);
        if (taken && !replace) {
            throw BackupError.DATA_NOT_EMPTY.failure(place.toString());
        }
        // Held as long as this takes: nobody starts the old one meanwhile, and a running one is not replaced.
        var old = taken ? Optional.of(DataFolder.take(place)) : Optional.<DataFolder>empty();
        return new NewData(place, place.resolveSibling(".restoring-" + UUID.randomUUID()), old);
    }

    /// An installation names its data folder by a link; what is set aside is the folder and not the link.
    private static Path real(Path place) {
        try {
            return Files.exists(place) ? place.toRealPath() : place;
        } catch (IOException e) {
            throw BackupError.NOT_WRITABLE.failure(place.toString(), e);
        }
    }

    private static boolean isTaken(Path place) {
        try (var files = Files.exists(place) ? Files.list(place) : null) {
            return files != null && files.findAny().isPresent();
        } catch (IOException e) {
            throw BackupError.NOT_WRITABLE.failure(place.toString(), e);
        }
    }

    void fill(Restoration restoration) {
        makeDraft();
        Log.into(draft.resolve("log"), "restore");
        var port = TownDatabase.freePort();
        try (var _ = EmbeddedPostgres.start(draft.resolve("postgres"), port)) {
            restoration.into(TownDatabase.superuser(draft, port));
        }
        restoration.writeTown(draft.resolve("town"));
    }

    void makeDraft() {
        try {
            Files.createDirectories(place.toAbsolutePath().getParent());
            Files.createDirectory(
                    draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw BackupError.NOT_WRITABLE.failure(draft.toString(), e);
        }
    }

    /// @return where the old folder is now
    Optional<Path> putInPlace() {
        try {
            keepRecipient();
            Optional<Path> aside = Optional.empty();
            if (old.isPresent()) {
                aside = Optional.of(place.resolveSibling("%s-before-%s"
                        .formatted(place.getFileName(), MOMENT.format(LocalDateTime.now(ZoneId.of("Asia/Tokyo"))))));
                Files.move(place, aside.get(), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(place);
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            return aside;
        } catch (IOException e) {
            throw BackupError.NOT_WRITABLE.failure(place.toString(), e);
        }
    }

    /// The next night's backup is for the same key: no backup holds it, and nobody would miss it until then.
    private void keepRecipient() throws IOException {
        var recipient = place.resolve(BackupKeys.PUBLIC);
        if (Files.exists(recipient)) {
            Files.copy(recipient, draft.resolve(BackupKeys.PUBLIC), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    @Override
    public void close() {
        old.ifPresent(DataFolder::close);
        try {
            if (Files.exists(draft)) {
                Folders.delete(draft);
            }
        } catch (IOException e) {
            throw BackupError.NOT_WRITABLE.failure(draft.toString(), e);
        }
    }
}
