package madoguchi.backup;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import madoguchi.backup.Manifest.About;
import madoguchi.backup.Manifest.Table;
import madoguchi.backup.Manifest.TownFile;

/// Makes one backup: a draft beside its place, synced, read back, and only then named. Whatever goes wrong, there is
/// no half of one.
public final class Backup {

    private final DataSource database;
    private final TownFolder town;
    private final About about;
    private final KeysetHandle recipient;

    /// @param recipient the file of the public key
    public Backup(DataSource database, Path town, About about, Path recipient) {
        this.database = database;
        this.town = new TownFolder(town);
        this.about = about;
        this.recipient = BackupKeys.publicKey(recipient);
    }

    /// What was written.
    public record Made(Path file, Manifest manifest, long bytes) {}

    public Made to(Path folder) {
        var draft = folder.resolve(BackupNames.draft(about.townCode()));
        try (var connection = connect()) {
            create(folder, draft);
            var head = BackupFile.JSON.writeValueAsBytes(about);
            var envelope = Envelope.sealedFor(recipient, head);
            var manifest = write(draft, head, envelope, connection);
            readBack(draft, envelope);
            return new Made(name(draft, manifest), manifest, Files.size(folder.resolve(BackupNames.of(manifest))));
        } catch (IOException e) {
            throw BackupError.NOT_WRITABLE.failure(folder.toString(), e);
        } catch (SQLException e) {
            throw BackupError.DATABASE_AWAY.failure("PostgreSQL " + e.getSQLState(), e);
        } finally {
            remove(draft);
        }
    }

    private Connection connect() {
        try {
            return database.getConnection();
        } catch (SQLException e) {
            throw BackupError.DATABASE_AWAY.failure("PostgreSQL " + e.getSQLState(), e);
        }
    }

    private static void create(Path folder, Path draft) throws IOException {
        Files.createDirectories(folder);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private Manifest write(Path draft, byte[] head, Envelope envelope, Connection connection)
            throws IOException, SQLException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                var writer = new BackupWriter(Channels.newOutputStream(channel), head, envelope)) {
            var snapshot = Snapshot.begin(connection);
            var takenAt = snapshot.takenAt();
            var schemas = snapshot.schemas();
            snapshot.requireTown(about.townCode());
            var manifest = new Manifest(about, takenAt, schemas, tables(snapshot, writer), files(writer));
            writer.write(
                    BackupWriter.MANIFEST, out -> out.write(BackupFile.JSON.writeValueAsBytes(manifest)));
            writer.finish();
            channel.force(true);
            return manifest;
        }
    }

    private static List<Table> tables(Snapshot snapshot, BackupWriter writer) throws IOException, SQLException {
        var tables = new ArrayList<Table>();
        for (var table : snapshot.tables()) {
            var rows = new AtomicLong();
            var described = new Table(
                    table.schema(), table.name(), table.columns(), snapshot.sequences(table), 0, "");
            var hash = writer.write(described.entry(), out -> rows.set(snapshot.copy(table, out)));
            tables.add(described.with(rows.get(), hash));
        }
        return tables;
    }

    private List<TownFile> files(BackupWriter writer) throws IOException, SQLException {
        var files = new ArrayList<TownFile>();
        for (var path : town.files()) {
            var file = new TownFile(path, "");
            var hash = writer.write(file.entry(), out -> Files.copy(town.resolve(path), out));
            files.add(new TownFile(path, hash));
        }
        return files;
    }

    private static void readBack(Path draft, Envelope envelope) {
        try (var written = BackupFile.open(draft, envelope)) {
            written.check();
        }
    }

    private static Path name(Path draft, Manifest manifest) throws IOException {
        var named = Files.move(
                draft, draft.resolveSibling(BackupNames.of(manifest)), StandardCopyOption.ATOMIC_MOVE);
        try (var folder = FileChannel.open(draft.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
        return named;
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw BackupError.NOT_WRITABLE.failure(draft.toString(), e);
        }
    }
}
