package madoguchi.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import madoguchi.launcher.separate.Part;
import madoguchi.town.TownProfile;

/// The same town hall as [Services], in processes of its own: the commands that a town starts on its servers.
record SeparateParts(Ports ports, TownProfile town, Path townFolder, Path data) {

    List<Part> all() {
        return List.of(kafka(), postgres(), form(), ticket(), agent(), frontDoor());
    }

    private Part kafka() {
        return part("kafka", 256, "--data=" + data.resolve("kafka"), "--port=" + ports.broker(), "--controller-port=" + ports.controller());
    }

    private Part postgres() {
        return part("postgres", 160, "--data=" + data.resolve("postgres"), "--port=" + ports.database());
    }

    private Part form() {
        return part(
                "form-service",
                320,
                "--server.port=" + ports.form(),
                database(),
                passwordOf("form_service"),
                kafkaOf("delivery"),
                "--town.directory=" + townFolder,
                "--print.folder=" + data.resolve("print"),
                "--home.public-origin=" + ports.publicOrigin(),
                "--home.demo=true",
                "--demo.folder=" + data);
    }

    private Part ticket() {
        return part("ticket-service", 192, "--server.port=" + ports.ticket(), database(), passwordOf("ticket_service"), kafkaOf("delivery"), "--town.directory=" + townFolder, "--devices.required=false");
    }

    private Part agent() {
        return part(
                "agent",
                96,
                "--agent.counter=1",
                "--agent.reader=virtual",
                "--agent.town-code=" + town.code(),
                kafkaOf("agent"),
                "--virtual-reader.socket=" + readerSocket(),
                "--virtual-reader.town=" + townFolder,
                "--virtual-reader.origin=" + ports.staffOrigin());
    }

    private Part frontDoor() {
        return part(
                "front-door",
                96,
                "--door.staff.port=" + ports.staff(),
                "--door.visitors.port=" + ports.visitors(),
                "--door.form-service=http://127.0.0.1:" + ports.form(),
                "--door.ticket-service=http://127.0.0.1:" + ports.ticket(),
                "--door.virtual-reader=" + readerSocket());
    }

    private String database() {
        return "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/madoguchi?logServerErrorDetail=false"
                .formatted(ports.database());
    }

    /// Made by the `postgres` process at its first start, one folder for each role.
    private String passwordOf(String role) {
        return "--spring.config.import=configtree:" + data.resolve("postgres/credentials").resolve(role) + "/";
    }

    private String kafkaOf(String settings) {
        return "--" + settings + ".bootstrap-servers=127.0.0.1:" + ports.broker();
    }

    private Path readerSocket() {
        return data.resolve("virtual-reader.socket");
    }

    private Part part(String name, int heap, String... options) {
        var words = new ArrayList<>(List.of(name, "--log=" + data.resolve("log")));
        words.addAll(List.of(options));
        var after = name.endsWith("-service") ? List.of("postgres") : List.<String>of();
        return new Part(name, heap, words, after);
    }
}
