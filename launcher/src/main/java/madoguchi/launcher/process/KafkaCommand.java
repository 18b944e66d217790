package madoguchi.launcher.process;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.embedded.BrokerAddress;
import madoguchi.embedded.BrokerSecurity;
import madoguchi.embedded.EmbeddedKafka;
import madoguchi.event.Topics;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.process.OwnProcess.Running;
import madoguchi.town.TownFiles;
import madoguchi.town.TownProfile.Counter;
import madoguchi.wire.TopicAccess;

/// `kafka`: broker and controller (KRaft) in one process. Without an identity for this machine alone; with one for
/// everybody who has a certificate of the town, and may do what the town's files make of it.
public final class KafkaCommand implements Command {

    @Override
    public int run(Arguments arguments, Console console) {
        var own = OwnProcess.of("kafka", arguments, console);
        var data = Required.path(arguments, "--data");
        var port = arguments.number("--port", 9092);
        var controller = arguments.number("--controller-port", port + 1);
        var secured = secured(arguments, port, controller);
        arguments.requireAllTaken();
        return own.run(_ -> {
            var broker = secured.isPresent()
                    ? secured.get().start(data)
                    : EmbeddedKafka.start(data, port, controller);
            return new Running(broker.bootstrapServers(), broker);
        });
    }

    private static Optional<Secured> secured(Arguments arguments, int port, int controller) {
        var identity = arguments.path("--identity");
        if (identity.isEmpty()) {
            return Optional.empty();
        }
        var listen = arguments.text("--listen").orElse("127.0.0.1");
        var name = arguments.text("--name").orElse("localhost");
        var address = new BrokerAddress(listen, name, port, controller);
        return Optional.of(new Secured(address, identity.get(), towns(arguments)));
    }

    /// Several where they share this cluster.
    private static List<Path> towns(Arguments arguments) {
        var towns = new ArrayList<>(List.of(arguments.path("--town", "town")));
        for (var more = arguments.path("--town"); more.isPresent(); more = arguments.path("--town")) {
            towns.add(more.get());
        }
        return towns;
    }

    /// @param towns their files name the counters, and so who may do what
    private record Secured(BrokerAddress address, Path identity, List<Path> towns) {

        EmbeddedKafka start(Path data) {
            var access = towns.stream().map(Secured::access).toList();
            return EmbeddedKafka.start(data, address, new BrokerSecurity(identity, access));
        }

        private static TopicAccess access(Path town) {
            var profile = TownFiles.load(town, LocalDate.now(ZoneId.of("Asia/Tokyo")));
            var counters = profile.counters().stream().map(Counter::id).toList();
            return new TopicAccess(new Topics(profile.code()), counters);
        }
    }
}
