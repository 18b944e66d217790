package madoguchi.launcher.process;

import java.time.Clock;
import madoguchi.embedded.DatabaseListener;
import madoguchi.embedded.EmbeddedPostgres;
import madoguchi.identity.IdentityFolder;
import madoguchi.identity.IdentityName;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.process.OwnProcess.Running;

/// `postgres`: the database server, watched over by this process: it stops with it, and an end of its own is an end of
/// both, so that whoever started us starts us again. From other machines it is reached with TLS only, and only with an
/// identity.
public final class PostgresCommand implements Command {

    @Override
    public int run(Arguments arguments, Console console) {
        var own = OwnProcess.of("postgres", arguments, console);
        var data = Required.path(arguments, "--data");
        var port = arguments.number("--port", 5432);
        var identity = arguments.path("--identity");
        var listener = identity.map(folder -> new DatabaseListener(
                arguments.text("--listen").orElse("127.0.0.1"), folder));
        arguments.requireAllTaken();
        return own.run(stop -> {
            identity.map(IdentityFolder::new)
                    .ifPresent(folder -> folder.readAtStart(IdentityName.POSTGRES, Clock.systemUTC()));
            var database = listener.isPresent()
                    ? EmbeddedPostgres.start(data, port, listener.get())
                    : EmbeddedPostgres.start(data, port);
            database.whenGone(stop::raise);
            return new Running("127.0.0.1:" + port, database, database::isRunning);
        });
    }
}
