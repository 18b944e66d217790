package madoguchi.benchmark;

import madoguchi.launcher.demo.DemoAccounts;
import madoguchi.launcher.demo.DemoDevices;

/// Visit after visit at one counter, as quickly as the screens allow.
final class VisitBenchmark {

    /// The first visits run through code that nobody has run before.
    private static final int WARM_UP = 20;

    private VisitBenchmark() {}

    static Figures measure(Hall hall, int visits) {
        var staff = hall.reach().staffBrowser();
        DemoAccounts.read(hall.data()).getFirst().signIn(staff);
        var devices = DemoDevices.of(hall.reach(), hall.data());
        try (var events = new EventClock(hall.reach().kafka());
                var display = new StreamClock(devices.display(), "/display/main/stream");
                var desk = new StreamClock(staff, "/desk/1/stream")) {
            var ears = new MeasuredVisit.Ears(events, display, desk);
            play(WARM_UP, new MeasuredVisit(new Figures("ms"), devices.kiosk(), staff, ears), () -> {});
            var figures = new Figures("ms");
            var limits = new Limits(figures, hall.data(), devices.kiosk());
            play(visits, new MeasuredVisit(figures, devices.kiosk(), staff, ears), limits::measure);
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
