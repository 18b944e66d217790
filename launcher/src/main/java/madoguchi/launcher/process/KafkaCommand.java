package madoguchi.launcher.process;

import madoguchi.embedded.EmbeddedKafka;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.process.OwnProcess.Running;

/// `kafka`: broker and controller (KRaft) in one process.
public final class KafkaCommand implements Command {

    @Override
    public int run(Arguments arguments, Console console) {
        var own = OwnProcess.of("kafka", arguments, console);
        var data = Required.path(arguments, "--data");
        var port = arguments.number("--port", 9092);
        var controller = arguments.number("--controller-port", port + 1);
        arguments.requireAllTaken();
        return own.run(_ -> {
            var broker = EmbeddedKafka.start(data, port, controller);
            return new Running(broker.bootstrapServers(), broker);
        });
    }
}
