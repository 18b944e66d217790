package madoguchi.launcher;

import java.nio.file.Path;
import madoguchi.embedded.EmbeddedPostgres;
import madoguchi.form.FormService;
import madoguchi.launcher.process.AgentCommand;
import madoguchi.launcher.process.Service;
import madoguchi.ticket.TicketService;
import madoguchi.town.TownProfile;

/// The addresses that each service is told. Everything else stands in its own configuration file.
record Services(Ports ports, TownProfile town, Path townFolder, DataFolder data, boolean demo) {

    Service form(EmbeddedPostgres database) {
        return server(new Service(FormService.builder()), database, "form_service")
                .with("server.port", ports.form())
                .with("print.folder", data.resolve("print"))
                .with("home.public-origin", ports.publicOrigin())
                .with("home.demo", demo);
    }

    Service ticket(EmbeddedPostgres database) {
        return server(new Service(TicketService.builder()), database, "ticket_service")
                .with("server.port", ports.ticket())
                // Nobody else reaches them on loopback.
                .with("devices.required", false);
    }

    private Service server(Service service, EmbeddedPostgres database, String role) {
        return service.with("spring.datasource.url", database.jdbcUrl())
                .with("spring.config.import", "configtree:" + database.credentials(role) + "/")
                .with("delivery.bootstrap-servers", bootstrapServers())
                .with("town.directory", townFolder)
                // The launcher shows it among its own lines.
                .with("staff.announce-setup-code", false);
    }

    Service agent() {
        return AgentCommand.agent()
                .with("agent.counter", 1)
                .with("agent.reader", demo ? "virtual" : "pcsc")
                .with("agent.town-code", town.code())
                .with("agent.bootstrap-servers", bootstrapServers());
    }

    private String bootstrapServers() {
        return "127.0.0.1:" + ports.broker();
    }
}
