package madoguchi.form.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// What a paper says, read by a program that has no code in common with this project (poppler's `pdftotext`).
final class PaperText {

    private PaperText() {}

    /// Without spaces. Skips the test where the program is not installed.
    static String of(Path paper) {
        try {
            var reader = new ProcessBuilder("pdftotext", "-layout", paper.toString(), "-").start();
            return new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("[\\s\\u3000]", "");
        } catch (IOException e) {
            if (e.getMessage() != null && e.getMessage().contains("Cannot run program")) {
                Assumptions.abort("pdftotext is not installed (Debian: poppler-utils)");
            }
            throw new UncheckedIOException(e);
        }
    }
}
