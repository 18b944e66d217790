package madoguchi.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// What a paper says, read by a third program (poppler's `pdftotext`).
final class PaperText {

    private PaperText() {}

    /// Without spaces. Skips the test where the program is not installed.
    static String of(Path paper) {
        try {
            var reader = new ProcessBuilder("pdftotext", "-layout", paper.toString(), "-").start();
            return new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("[\\s\\u3000]", "");
        } catch (IOException e) {
            Assumptions.abort("pdftotext is not installed (Debian: poppler-utils)");
            throw new UncheckedIOException(e);
        }
    }
}
