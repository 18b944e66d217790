package madoguchi.identity.authority;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Files and folders that their owner alone may open, from their first byte on; each appears whole or not at all.
final class PrivateFiles {

    private PrivateFiles() {}

    /// A folder with these files, in one step. One that is there already is never touched: it holds a key.
    static void createFolder(Path parent, String name, Map<String, String> files) {
        var folder = parent.resolve(name);
        try {
            ensureFolder(parent);
            var unfinished = Files.createTempDirectory(parent, ".new-", permissions("rwx------"));
            for (var file : files.entrySet()) {
                write(unfinished.resolve(file.getKey()), file.getValue());
            }
            if (Files.exists(folder)) {
                throw new IOException("there already");
            }
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw AuthorityError.CANNOT_WRITE.failure(folder.toString(), e);
        }
    }

    /// The new file belongs to whoever owns the folder: an administrator (root) may renew and revoke for a process that runs
    /// under an account of its own.
    static void replace(Path file, String content) {
        try {
            var unfinished = file.resolveSibling("." + file.getFileName() + ".new");
            Files.deleteIfExists(unfinished);
            write(unfinished, content);
            giveTo(file.toAbsolutePath().getParent(), unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw AuthorityError.CANNOT_WRITE.failure(file.toString(), e);
        }
    }

    private static void giveTo(@Nullable Path folder, Path file) throws IOException {
        if (folder != null && !Files.getOwner(folder).equals(Files.getOwner(file))) {
            Files.setOwner(file, Files.getOwner(folder));
        }
    }

    private static void ensureFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, permissions("rwx------"));
        }
    }

    private static void write(Path file, String content) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, permissions("rw-------"))) {
            var bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /// None where files know no such thing (Windows): there a new file inherits what its folder allows.
    private static FileAttribute<?>[] permissions(String text) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))}
                : new FileAttribute<?>[0];
    }
}
