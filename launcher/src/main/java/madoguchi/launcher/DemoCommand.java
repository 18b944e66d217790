package madoguchi.launcher;

import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.CommandError;
import madoguchi.launcher.command.Console;

/// `demo`: plays one visit against the system that runs, or starts one of its own.
final class DemoCommand implements Command {

    @Override
    public int run(Arguments arguments, Console console) {
        var separate = arguments.flag("--separate");
        var pcsc = arguments.flag("--pcsc");
        var options = Options.of(arguments);
        // The demo reads all topics and trusts no certificates: it is for one machine.
        if (options.listen().isPresent()) {
            throw CommandError.NOT_UNDERSTOOD.failure("--listen");
        }
        var rehearsal = new Rehearsal(console, options, arguments.home());
        if (separate) {
            return rehearsal.playSeparately();
        }
        if (pcsc) {
            rehearsal.playThroughPcsc();
        } else {
            rehearsal.play();
        }
        return 0;
    }
}
