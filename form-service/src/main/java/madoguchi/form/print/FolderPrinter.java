package madoguchi.form.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A folder in place of a printer: for trying out, and where another program prints. A file appears whole or not at all,
/// and its name is the request's id alone.
record FolderPrinter(Path folder) implements Printer {

    @Override
    public Acceptance send(Job job) {
        try {
            appear(job);
        } catch (IOException e) {
            return new Acceptance.NotTaken(PrintError.FOLDER_CLOSED);
        }
        try {
            sync(folder);
            return new Acceptance.Done();
        } catch (IOException e) {
            return new Acceptance.Unclear(PrintError.LOST);
        }
    }

    private void appear(Job job) throws IOException {
        Files.createDirectories(folder);
        var unfinished = folder.resolve("." + job.request() + ".part");
        try {
            write(unfinished, job.document());
            Files.move(unfinished, folder.resolve(job.request() + ".pdf"), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            // Half a paper is a person's data too, and a full disk stays full with it.
            Files.deleteIfExists(unfinished);
        }
    }

    /// A full disk may take a part of the bytes without complaint: written until all are there.
    private static void write(Path file, byte[] document) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(document);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
