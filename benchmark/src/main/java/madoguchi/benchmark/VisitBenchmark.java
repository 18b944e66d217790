package madoguchi.benchmark;

import madoguchi.launcher.demo.Browser;
import madoguchi.launcher.demo.DemoAccounts;

/// Visit after visit at one counter, as quickly as the screens allow.
final class VisitBenchmark {

    /// The first visits run through code that nobody has run before.
    private static final int WARM_UP = 20;

    private VisitBenchmark() {}

    static Figures measure(Town.Place place, int visits) {
        var staff = new Browser(place.staffOrigin());
        DemoAccounts.read(place.data()).getFirst().signIn(staff);
        var visitors = new Browser(place.publicOrigin());
        try (var events = new EventClock(place.broker());
                var display = new StreamClock(visitors, "/display/main/stream");
                var desk = new StreamClock(staff, "/desk/1/stream")) {
            var ears = new MeasuredVisit.Ears(events, display, desk);
            play(WARM_UP, new MeasuredVisit(new Figures("ms"), visitors, staff, ears), () -> {});
            var figures = new Figures("ms");
            var limits = new Limits(figures, place.data(), visitors);
            play(visits, new MeasuredVisit(figures, visitors, staff, ears), limits::measure);
            return figures;
        }
    }

    private static void play(int visits, MeasuredVisit visit, Runnable after) {
        for (var played = 0; played < visits; played++) {
            visit.play();
            after.run();
        }
    }
}
