package madoguchi.launcher.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import madoguchi.launcher.demo.Timeline.Heard;

/// What a whole visit leaves behind. Whatever is missing is named.
final class Expectations {

    /// In this order; other events may stand between.
    private static final List<String> EVENTS = List.of(
            "visit.opened",
            "leg.queued",
            "leg.called",
            "leg.started",
            "case.linked",
            "card.requested",
            "card.awaited",
            "pin.asked",
            "card.read",
            "card.accepted",
            "case.decided",
            "leg.queued",
            "page.checked",
            "page.printed",
            "page.checked",
            "page.printed",
            "pages.handed-over",
            "leg.finished",
            "leg.called",
            "leg.started",
            "leg.finished",
            "visit.closed");

    /// SELECT, how many tries are left, VERIFY from the pad, READ.
    private static final int COMMANDS = 4;

    private Expectations() {}

    static List<String> missing(List<Heard> heard, int commands, List<String> savedForms) {
        var missing = new ArrayList<String>();
        missing.addAll(missingEvents(heard));
        if (commands != COMMANDS) {
            missing.add("card: %d commands instead of %d".formatted(commands, COMMANDS));
        }
        DemoVisit.FORMS.stream()
                .filter(form -> !savedForms.contains(form))
                .forEach(form -> missing.add(form + ".pdf"));
        return missing;
    }

    /// Topics are read side by side, so what was published first may be heard second: compared is when it happened.
    private static List<String> missingEvents(List<Heard> heard) {
        var left = new ArrayList<>(EVENTS);
        heard.stream()
                .sorted(Comparator.comparing(event -> event.envelope().occurredAt()))
                .map(Timeline::name)
                .forEach(name -> {
                    if (!left.isEmpty() && left.getFirst().equals(name)) {
                        left.removeFirst();
                    }
                });
        return left;
    }
}
