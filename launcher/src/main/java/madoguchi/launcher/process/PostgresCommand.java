package madoguchi.launcher.process;

import madoguchi.embedded.EmbeddedPostgres;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.process.OwnProcess.Running;

/// `postgres`: the database server, watched over by this process: it stops with it, and an end of its own is an end of
/// both, so that whoever started us starts us again.
public final class PostgresCommand implements Command {

    @Override
    public int run(Arguments arguments, Console console) {
        var own = OwnProcess.of("postgres", arguments, console);
        var data = Required.path(arguments, "--data");
        var port = arguments.number("--port", 5432);
        arguments.requireAllTaken();
        return own.run(stop -> {
            var database = EmbeddedPostgres.start(data, port);
            database.whenGone(stop::raise);
            return new Running("127.0.0.1:" + port, database, database::isRunning);
        });
    }
}
