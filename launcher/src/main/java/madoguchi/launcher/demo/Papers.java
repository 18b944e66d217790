package madoguchi.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import madoguchi.event.FormEvent.PagePrinted;

/// Where the visit's papers are in the end: copied from the print folder under the names of their forms, or in the tray
/// of a real printer, where nobody can copy them from.
///
/// @param printer of the counter, as the town's file names it
/// @param printed below which the print folders lie
/// @param out where copies go
public record Papers(String printer, Path printed, Path out) {

    private static final String FOLDER = "folder:";

    /// @return whether the paper is there
    boolean take(PagePrinted page) {
        return !isFolder() || copy(page);
    }

    String place() {
        return isFolder() ? out.toString() : printer;
    }

    Path folder() {
        try {
            return Files.createDirectories(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isFolder() {
        return printer.startsWith(FOLDER);
    }

    private boolean copy(PagePrinted page) {
        var file = printed.resolve(printer.substring(FOLDER.length())).resolve(page.print() + ".pdf");
        try {
            if (Files.exists(file)) {
                Files.write(folder().resolve(page.form() + ".pdf"), Files.readAllBytes(file));
            }
            return Files.exists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
