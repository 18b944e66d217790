package madoguchi.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import madoguchi.backup.Manifest.About;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A backup, opened.
public final class BackupFile implements Closeable {

    static final JsonMapper JSON = JsonMapper.shared();
    /// Read into memory, the first two of them before anybody knows who wrote the file.
    private static final int LARGEST_CLEAR = 64 * 1024;
    private static final int LARGEST_MANIFEST = 16 * 1024 * 1024;

    private final ZipFile zip;
    private final Envelope envelope;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Envelope envelope) throws IOException {
        this.zip = zip;
        this.envelope = envelope;
        this.manifest = readManifest();
    }

    /// @throws madoguchi.failure.CounterFailure if it is no backup, a newer one than this build knows, not for this
    ///     key, or not whole
    public static BackupFile open(Path file, Path privateKey) {
        var key = BackupKeys.privateKey(privateKey);
        return open(file, zip -> {
            var head = bytes(zip, BackupWriter.HEAD);
            requireKnown(JSON.readValue(head, About.class));
            return Envelope.opened(key, bytes(zip, BackupWriter.KEY), head);
        });
    }

    /// Reads back what has just been written, by whoever wrote it.
    static BackupFile open(Path file, Envelope envelope) {
        return open(file, _ -> envelope);
    }

    private static BackupFile open(Path file, Opening opening) {
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile());
            return new BackupFile(zip, opening.of(zip));
        } catch (ZipException | NoSuchFileException e) {
            throw BackupError.NOT_A_BACKUP.failure(file.toString(), closing(zip, e));
        } catch (IOException | JacksonException e) {
            throw BackupError.DAMAGED.failure(file.toString(), closing(zip, e));
        } catch (RuntimeException e) {
            closing(zip, e);
            throw e;
        }
    }

    private static Exception closing(@Nullable ZipFile zip, Exception e) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException also) {
            e.addSuppressed(also);
        }
        return e;
    }

    private interface Opening {
        Envelope of(ZipFile zip) throws IOException;
    }

    private static void requireKnown(About about) {
        if (about.format() > About.FORMAT) {
            throw BackupError.NEWER.failure("format " + about.format());
        }
    }

    private Manifest readManifest() throws IOException {
        try (var in = data(BackupWriter.MANIFEST)) {
            return JSON.readValue(atMost(LARGEST_MANIFEST, in), Manifest.class);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /// Reads every byte.
    ///
    /// @throws madoguchi.failure.CounterFailure BK-302 naming the first entry that is not what it was
    public void check() {
        Stream.concat(
                        manifest.tables().stream().map(table -> new Sealed(table.entry(), table.sha256())),
                        manifest.files().stream().map(file -> new Sealed(file.entry(), file.sha256())))
                .forEach(this::check);
    }

    private record Sealed(String entry, String sha256) {}

    private void check(Sealed sealed) {
        try {
            if (!Sha256.of(data(sealed.entry())).equals(sealed.sha256())) {
                throw BackupError.DAMAGED.failure(sealed.entry());
            }
        } catch (IOException e) {
            throw BackupError.DAMAGED.failure(sealed.entry(), e);
        }
    }

    InputStream data(String entry) throws IOException {
        return envelope.opening(entry, stream(zip, entry));
    }

    private static byte[] bytes(ZipFile zip, String entry) throws IOException {
        try (var in = stream(zip, entry)) {
            return atMost(LARGEST_CLEAR, in);
        }
    }

    /// What is packed may be a thousand times its size.
    private static byte[] atMost(int largest, InputStream in) throws IOException {
        var bytes = in.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw new ZipException("more than " + largest + " bytes");
        }
        return bytes;
    }

    private static InputStream stream(ZipFile zip, String entry) throws IOException {
        var found = zip.getEntry(entry);
        if (found == null) {
            throw new ZipException("without " + entry);
        }
        return zip.getInputStream(found);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
