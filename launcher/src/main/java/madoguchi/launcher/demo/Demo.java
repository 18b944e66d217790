package madoguchi.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import madoguchi.event.FormEvent.PagePrinted;

/// Plays the visit against a running system, and looks whether everything is there that must be.
///
/// @param data the running system's data folder: print folders, accounts
/// @param out where the papers and the picture go
public record Demo(String staffOrigin, String publicOrigin, String bootstrapServers, Path data, Path out) {

    /// @param console gets every line
    /// @throws madoguchi.failure.CounterFailure naming what is missing, or where it got stuck
    public void play(Consumer<String> console) {
        var staff = new Browser(staffOrigin);
        DemoAccounts.clerk(data).signIn(staff);
        try (var timeline = Timeline.listen(bootstrapServers, console)) {
            var visit = new DemoVisit(
                    new Browser(publicOrigin), staff, timeline, step -> console.accept("\n" + step));
            var outcome = visit.play(() -> photo(console));
            var saved = savedForms(timeline);
            requireNothingMissing(Expectations.missing(timeline.ofVisit(), outcome.commands(), saved));
            console.accept("");
            console.accept("number %d: all events in order, %d card commands, %d papers in %s"
                    .formatted(outcome.number(), outcome.commands(), saved.size(), out));
        }
    }

    private void photo(Consumer<String> console) {
        var file = folder().resolve("display.png");
        var taken = DisplayPhoto.take(publicOrigin + "/display/main", file);
        console.accept(taken.isPresent() ? "  the display: " + file : "  the display: no Chromium here, no picture");
    }

    /// The papers of this visit, under the names of their forms.
    private List<String> savedForms(Timeline timeline) {
        var saved = new ArrayList<String>();
        for (var heard : timeline.ofVisit()) {
            if (heard.envelope().event() instanceof PagePrinted printed
                    && save(printed.print() + ".pdf", printed.form() + ".pdf")) {
                saved.add(printed.form().value());
            }
        }
        return saved;
    }

    private boolean save(String printed, String name) {
        try (var files = Files.walk(data.resolve("print"))) {
            var found = files.filter(file -> file.endsWith(printed)).findFirst();
            if (found.isPresent()) {
                Files.write(folder().resolve(name), Files.readAllBytes(found.get()));
            }
            return found.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() {
        try {
            return Files.createDirectories(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireNothingMissing(List<String> missing) {
        if (!missing.isEmpty()) {
            throw DemoError.INCOMPLETE.failure(String.join("\n", missing));
        }
    }
}
