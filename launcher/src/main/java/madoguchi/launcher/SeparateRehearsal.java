package madoguchi.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import madoguchi.event.CounterId;
import madoguchi.failure.CounterFailure;
import madoguchi.identity.authority.TownCertificates;
import madoguchi.identity.authority.Wanted;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.command.StopSignal;
import madoguchi.launcher.demo.Demo;
import madoguchi.launcher.demo.Papers;
import madoguchi.launcher.separate.Program;
import madoguchi.launcher.separate.SeparateError;
import madoguchi.launcher.separate.SeparateTown;
import madoguchi.town.TownFiles;
import madoguchi.town.TownProfile;
import madoguchi.town.TownProfile.Counter;

/// The demo, played at a town hall whose parts are processes of their own.
record SeparateRehearsal(Console console, Path town, Path out, Ports ports) {

    /// Ctrl-C, and the end of any of the processes, end the visit in the middle; all are stopped in order first.
    ///
    /// @param data an empty folder
    /// @return the exit code
    int play(Path data) {
        var profile = TownFiles.load(town, LocalDate.now(ZoneId.of("Asia/Tokyo")));
        var printer = profile.counter(new CounterId(1)).printer();
        var parts = new SeparateParts(ports, profile, town, data);
        makeCertificates(parts.certificates(), profile);
        var stop = interruptingThisThread();
        try (var hall = SeparateTown.start(console, Program.ours(), parts.all())) {
            playUnlessOneEnds(new Demo(parts.reach(), data, new Papers(printer, data.resolve("print"), out)), hall);
            console.say("memory: " + hall.memory());
        } catch (CounterFailure failure) {
            if (stop.isRaised()) {
                console.say("終了しました。");
                return 130;
            }
            throw failure;
        }
        return 0;
    }

    /// An authority for this one demo: what a town installs is what is played in.
    private static void makeCertificates(Path folder, TownProfile town) {
        var counters = town.counters().stream().map(Counter::id).toList();
        new TownCertificates(folder, Clock.systemUTC())
                .make(town.code(), Wanted.ofTown(Ports.STAFF_HOST, Ports.PUBLIC_HOST, List.of(), counters));
    }

    private void playUnlessOneEnds(Demo demo, SeparateTown hall) {
        hall.interruptWhenOneEnds(Thread.currentThread());
        try {
            demo.play(console::say);
        } catch (CounterFailure failure) {
            throw hall.ended().map(SeparateError.ENDED::failure).orElse(failure);
        }
    }

    private static StopSignal interruptingThisThread() {
        var player = Thread.currentThread();
        var stop = StopSignal.listen();
        Thread.ofPlatform().name("stop").daemon().start(() -> {
            stop.await();
            player.interrupt();
        });
        return stop;
    }
}
