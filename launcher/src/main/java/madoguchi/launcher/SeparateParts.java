package madoguchi.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import madoguchi.launcher.demo.Reach;
import madoguchi.launcher.separate.Part;
import madoguchi.town.TownProfile;

/// The same town hall as [Services], in processes of its own that know each other by certificate: the commands that a town
/// starts on its servers.
record SeparateParts(Ports ports, TownProfile town, Path townFolder, Path data) {

    List<Part> all() {
        return List.of(kafka(), postgres(), form(), ticket(), agent(), frontDoor());
    }

    Path certificates() {
        return data.resolve("certificates");
    }

    Reach reach() {
        return Reach.secured(staffOrigin(), publicOrigin(), broker(), certificates().resolve("administrator"));
    }

    private Part kafka() {
        return part(
                "kafka",
                256,
                "--data=" + data.resolve("kafka"),
                "--port=" + ports.broker(),
                "--controller-port=" + ports.controller(),
                "--identity=" + certificates().resolve("kafka"),
                "--town=" + townFolder);
    }

    private Part postgres() {
        return part(
                "postgres",
                160,
                "--data=" + data.resolve("postgres"),
                "--port=" + ports.database(),
                "--identity=" + certificates().resolve("postgres"));
    }

    private Part form() {
        return service(
                "form-service",
                320,
                "--server.port=" + ports.form(),
                "--print.folder=" + data.resolve("print"),
                "--home.public-origin=" + publicOrigin(),
                "--home.demo=true",
                "--demo.folder=" + data);
    }

    private Part ticket() {
        return service("ticket-service", 192, "--server.port=" + ports.ticket());
    }

    private Part service(String name, int heap, String... options) {
        var words = new ArrayList<>(List.of(options));
        words.add("--spring.profiles.active=mutual-tls");
        words.add("--spring.datasource.url=" + databaseFor(name));
        words.add("--spring.config.import=configtree:" + passwordOf(name) + "/");
        words.add("--delivery.bootstrap-servers=" + broker());
        words.add("--delivery.identity=" + certificates().resolve(name));
        words.add("--town.directory=" + townFolder);
        return part(name, heap, words.toArray(String[]::new));
    }

    private Part agent() {
        return part(
                "agent",
                96,
                "--agent.counter=1",
                "--agent.reader=virtual",
                "--agent.town-code=" + town.code(),
                "--agent.bootstrap-servers=" + broker(),
                "--agent.identity=" + certificates().resolve("counter-1"),
                "--virtual-reader.socket=" + readerSocket(),
                "--virtual-reader.town=" + townFolder,
                "--virtual-reader.origin=" + staffOrigin());
    }

    private Part frontDoor() {
        return part(
                "front-door",
                96,
                "--door.staff.listen=127.0.0.1",
                "--door.staff.port=" + ports.staff(),
                "--door.staff.identity=" + certificates().resolve("staff-door"),
                "--door.visitors.listen=127.0.0.1",
                "--door.visitors.port=" + ports.visitors(),
                "--door.visitors.identity=" + certificates().resolve("public-door"),
                "--door.form-service=https://localhost:" + ports.form(),
                "--door.ticket-service=https://localhost:" + ports.ticket(),
                "--door.virtual-reader=" + readerSocket());
    }

    private String databaseFor(String service) {
        return "jdbc:postgresql://localhost:%d/madoguchi?logServerErrorDetail=false&sslmode=verify-full&sslrootcert=%s"
                .formatted(ports.database(), certificates().resolve(service).resolve("ca.pem"));
    }

    /// Made by the `postgres` process at its first start, one folder for each role.
    private Path passwordOf(String service) {
        return data.resolve("postgres/credentials").resolve(service.replace('-', '_'));
    }

    private String broker() {
        return "localhost:" + ports.broker();
    }

    private String staffOrigin() {
        return "https://%s:%d".formatted(Ports.STAFF_HOST, ports.staff());
    }

    private String publicOrigin() {
        return "https://%s:%d".formatted(Ports.PUBLIC_HOST, ports.visitors());
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
