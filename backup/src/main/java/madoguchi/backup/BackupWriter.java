package madoguchi.backup;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes entries, one after the other, each sealed on its way out. Nothing ever lies on a disk in clear.
final class BackupWriter implements Closeable {

    static final String HEAD = "about.json";
    static final String KEY = "key";
    static final String MANIFEST = "manifest.json";

    private final ZipOutputStream zip;
    private final Envelope envelope;

    BackupWriter(OutputStream file, byte[] head, Envelope envelope) throws IOException {
        this.zip = new ZipOutputStream(file);
        this.envelope = envelope;
        // What is sealed does not get smaller; it is packed before.
        zip.setLevel(Deflater.NO_COMPRESSION);
        inClear(HEAD, head);
        inClear(KEY, envelope.sealedKey());
    }

    private void inClear(String entry, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(bytes);
        zip.closeEntry();
    }

    /// @return the SHA-256 of what the entry holds
    String write(String entry, Content content) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(entry));
        var digest = Sha256.digest();
        try (var sealed = new DigestOutputStream(envelope.sealing(entry, new Unclosed(zip)), digest)) {
            content.to(sealed);
        }
        zip.closeEntry();
        return HexFormat.of().formatHex(digest.digest());
    }

    /// Writes the zip's own directory, and leaves the file open to be synced.
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    interface Content {
        void to(OutputStream out) throws IOException, SQLException;
    }

    /// The end of an entry is not the end of the file.
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
