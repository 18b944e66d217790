package madoguchi.launcher;

import java.nio.file.Path;
import java.util.Optional;

/// `run`: everything on this machine, until Ctrl-C.
final class RunCommand {

    private final Console console;
    private final Options options;
    private final Path home;

    RunCommand(Console console, Options options, Path home) {
        this.console = console;
        this.options = options;
        this.home = home;
    }

    int run() {
        var stop = StopSignal.listen();
        var folder = Optional.ofNullable(options.data()).orElse(home.resolve("data"));
        try (var data = DataFolder.take(folder)) {
            data.keepLog();
            try (var hall = TownHall.open(console, options, data)) {
                hall.welcome().show(console);
                stop.await();
                console.say("");
                console.say("終了しています …");
            }
        }
        console.say("終了しました。データは " + folder + " にあります。");
        return 0;
    }
}
