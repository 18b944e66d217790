package madoguchi.launcher;

import java.util.Optional;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.command.StopSignal;

/// `run`: everything on this machine, until Ctrl-C.
final class RunCommand implements Command {

    @Override
    public int run(Arguments arguments, Console console) {
        var options = Options.of(arguments);
        var stop = StopSignal.listen();
        var folder = Optional.ofNullable(options.data()).orElse(arguments.home().resolve("data"));
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
