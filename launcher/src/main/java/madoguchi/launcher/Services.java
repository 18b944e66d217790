package madoguchi.launcher;

import static madoguchi.identity.IdentityName.FORM_SERVICE;
import static madoguchi.identity.IdentityName.TICKET_SERVICE;

import madoguchi.embedded.EmbeddedPostgres;
import madoguchi.event.CounterId;
import madoguchi.form.FormService;
import madoguchi.identity.IdentityName;
import madoguchi.launcher.process.AgentCommand;
import madoguchi.launcher.process.Service;
import madoguchi.ticket.TicketService;
import madoguchi.town.TownProfile;

/// The addresses that each service is told. Everything else stands in its own configuration file.
record Services(Addresses addresses, TownProfile town, Options options, DataFolder data, boolean demo) {

    Service form(EmbeddedPostgres database) {
        return server(new Service(FormService.builder()), database, FORM_SERVICE)
                .with("server.port", addresses.ports().form())
                .with("print.folder", data.resolve("print"))
                .with("home.public-origin", addresses.publicOrigin())
                .with("home.demo", demo)
                .with("staff.new-administrator", options.newAdministrator());
    }

    Service ticket(EmbeddedPostgres database) {
        return server(new Service(TicketService.builder()), database, TICKET_SERVICE)
                .with("server.port", addresses.ports().ticket())
                // Nobody else reaches them on loopback.
                .with("devices.required", addresses.listen().isPresent());
    }

    private Service server(Service service, EmbeddedPostgres database, IdentityName self) {
        var role = self.value().replace('-', '_');
        return identified(service, "delivery", self)
                .with("spring.datasource.url", database.jdbcUrl())
                .with("spring.config.import", "configtree:" + database.credentials(role) + "/")
                .with("town.directory", options.town())
                // The launcher shows it among its own lines.
                .with("staff.announce-setup-code", false);
    }

    Service agent(CounterId counter) {
        return identified(AgentCommand.agent(), "agent", IdentityName.agent(counter))
                .with("agent.counter", counter)
                .with("agent.reader", demo && options.virtualReader() ? "virtual" : "pcsc")
                .with("agent.town-code", town.code());
    }

    /// How it reaches Kafka, and with which certificate where there are any. Services stay on loopback and plain.
    private Service identified(Service service, String settings, IdentityName self) {
        service.with(settings + ".bootstrap-servers", addresses.bootstrapServers());
        addresses.listen().ifPresent(open -> service.with(settings + ".identity", open.folder(self)));
        return service;
    }
}
