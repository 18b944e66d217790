package madoguchi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import madoguchi.launcher.process.Log;

/// Where one installation keeps everything. One process at a time; the operating system lets go of the lock when the
/// process dies, however it dies.
///
/// ```
/// kafka/  postgres/  print/  log/
/// town-code     whose it is
/// run.json      ports and process number, while it runs
/// demo-accounts.json  the invented accounts of the demo town, for its owner's eyes only
/// ```
public final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// @throws madoguchi.failure.CounterFailure if it is in use, or cannot be written to
    public static DataFolder take(Path folder) {
        try {
            create(folder);
            var lock = FileChannel.open(folder.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lock)) {
                lock.close();
                throw LauncherError.DATA_IN_USE.failure(folder.toString());
            }
            return new DataFolder(folder, lock);
        } catch (IOException e) {
            throw LauncherError.DATA_NOT_WRITABLE.failure(folder.toString(), e);
        }
    }

    /// Residents' data lies below: nobody else on this machine looks in.
    private static void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        Files.createDirectories(folder.resolve("log"));
    }

    private static boolean locked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /// From here on what happens is written below this folder.
    void keepLog() {
        Log.into(folder.resolve("log"), "madoguchi");
    }

    /// A folder belongs to one town for good. Whoever tried the demo town and then puts a real town's files beside it
    /// would otherwise have its invented administrators there, whose passwords were on a screen.
    ///
    /// @throws madoguchi.failure.CounterFailure if it is another town's
    void requireTown(String code) {
        var noted = folder.resolve("town-code");
        try {
            // Empty after a power cut in this very moment.
            var whose = Files.exists(noted) ? Files.readString(noted).strip() : "";
            if (whose.isEmpty()) {
                Files.writeString(noted, code + "\n");
            } else if (!whose.equals(code)) {
                throw LauncherError.DATA_OF_OTHER_TOWN.failure(folder.toString());
            }
        } catch (IOException e) {
            throw LauncherError.DATA_NOT_WRITABLE.failure(folder.toString(), e);
        }
    }

    Path folder() {
        return folder;
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
