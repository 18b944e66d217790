package madoguchi.launcher;

import java.nio.file.Path;
import madoguchi.failure.CounterFailure;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.command.StopSignal;
import madoguchi.launcher.demo.CardHands;
import madoguchi.launcher.demo.Demo;
import madoguchi.launcher.demo.Papers;
import madoguchi.launcher.separate.SeparateError;

/// The demo, played at a town hall whose parts are processes of their own.
record SeparateRehearsal(Console console, Path town, Path out, Ports ports) {

    /// Ctrl-C, and the end of any of the processes, end the visit in the middle; all are stopped in order first.
    ///
    /// @param data an empty folder
    /// @return the exit code
    int play(Path data) {
        var stop = interruptingThisThread();
        try (var hall = SeparateHall.open(console, town, data, ports.staff())) {
            var papers = new Papers(hall.printer(), data.resolve("print"), out);
            playUnlessOneEnds(new Demo(hall.reach(), data, papers), hall);
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

    private void playUnlessOneEnds(Demo demo, SeparateHall hall) {
        hall.interruptWhenOneEnds(Thread.currentThread());
        try {
            demo.play(CardHands::new, console::say);
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
