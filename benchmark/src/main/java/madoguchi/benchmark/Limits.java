package madoguchi.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import madoguchi.launcher.demo.Browser;

/// What no counter system on this machine can be quicker than. Measured in the same run, between the visits: a figure
/// alone says how quick the machine was that day.
final class Limits {

    static final String DISK = "limit: 4 KiB onto this disk and flushed";
    static final String DOOR = "limit: one small file through the front door";

    private final Figures figures;
    private final Path folder;
    private final Browser browser;

    Limits(Figures figures, Path folder, Browser browser) {
        this.figures = figures;
        this.folder = folder;
        this.browser = browser;
    }

    void measure() {
        var begun = System.nanoTime();
        browser.bytes("/assets/tokens.css");
        figures.addNanos(DOOR, System.nanoTime() - begun);
        flush();
    }

    /// What the broker does for every event and the database for every commit.
    private void flush() {
        try (var file = FileChannel.open(
                folder.resolve("limit.tmp"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            file.write(ByteBuffer.allocate(4096));
            var begun = System.nanoTime();
            file.write(ByteBuffer.allocate(4096));
            file.force(true);
            figures.addNanos(DISK, System.nanoTime() - begun);
            Files.delete(folder.resolve("limit.tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
