package madoguchi.launcher.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Takes a picture of the public display, where Chromium is installed.
final class DisplayPhoto {

    private DisplayPhoto() {}

    /// @return the file; empty where there is no Chromium, or it takes no picture
    static Optional<Path> take(String address, Path file) {
        return chromium().filter(chromium -> taken(chromium, address, file)).map(_ -> file);
    }

    private static Optional<String> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(program -> Files.isExecutable(Path.of(program)))
                .findFirst();
    }

    private static boolean taken(String chromium, String address, Path file) {
        try {
            var profile = Files.createTempDirectory("madoguchi-display-");
            var process = new ProcessBuilder(List.of(
                            chromium,
                            "--headless",
                            // Chromium refuses to run as root with its sandbox; the page is our own, on loopback.
                            "root".equals(System.getProperty("user.name")) ? "--no-sandbox" : "--sandbox",
                            "--disable-gpu",
                            "--hide-scrollbars",
                            "--window-size=1920,1080",
                            "--timeout=2500",
                            "--user-data-dir=" + profile,
                            "--screenshot=" + file,
                            address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var ended = process.waitFor(30, TimeUnit.SECONDS);
            process.destroyForcibly();
            Folders.delete(profile);
            return ended && Files.exists(file);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
