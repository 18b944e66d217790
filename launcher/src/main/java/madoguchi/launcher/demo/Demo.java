package madoguchi.launcher.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import madoguchi.event.FormEvent.PagePrinted;

/// Plays the visit against a running system, and looks whether everything is there that must be.
///
/// @param data the running system's data folder
/// @param papers where they are looked for; the picture goes to the same place
public record Demo(Reach reach, Path data, Papers papers) {

    /// @param console gets every line
    /// @throws madoguchi.failure.CounterFailure naming what is missing, or where it got stuck
    /// @param hands the resident's, given the staff's browser
    public void play(Function<Browser, Hands> hands, Consumer<String> console) {
        var staff = reach.staffBrowser();
        DemoAccounts.clerk(data).signIn(staff);
        try (var timeline = Timeline.listen(reach.kafka(), console)) {
            var visit = new DemoVisit(
                    DemoDevices.of(reach, data), staff, hands.apply(staff), timeline, step -> console.accept("\n" + step));
            var outcome = visit.play(() -> photo(console));
            var taken = takePapers(timeline);
            requireNothingMissing(Expectations.missing(timeline.ofVisit(), outcome.commands(), taken));
            console.accept("");
            console.accept("number %d: all events in order, %d card commands, %d papers in %s"
                    .formatted(outcome.number(), outcome.commands(), taken.size(), papers.place()));
        }
    }

    private void photo(Consumer<String> console) {
        if (reach.knowsDevices()) {
            console.accept("  the display: a registered machine shows it, no picture");
            return;
        }
        var file = papers.folder().resolve("display.png");
        var taken = DisplayPhoto.take(reach.publicOrigin() + "/display/main", file);
        console.accept(taken.isPresent() ? "  the display: " + file : "  the display: no Chromium here, no picture");
    }

    private List<String> takePapers(Timeline timeline) {
        return timeline.ofVisit().stream()
                .map(heard -> heard.envelope().event())
                .filter(event -> event instanceof PagePrinted printed && papers.take(printed))
                .map(event -> ((PagePrinted) event).form().value())
                .toList();
    }

    private static void requireNothingMissing(List<String> missing) {
        if (!missing.isEmpty()) {
            throw DemoError.INCOMPLETE.failure(String.join("\n", missing));
        }
    }
}
