package madoguchi.launcher.doctor;

import static madoguchi.launcher.doctor.ChecksTest.assertUnwell;
import static madoguchi.launcher.doctor.ChecksTest.assertWell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import madoguchi.embedded.EmbeddedPrinter;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.event.BuildingId;
import madoguchi.event.CounterId;
import madoguchi.town.TownProfile.Counter;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The checks of what answers over a network, each with the real part well, and broken.
class ServerChecksIT {

    @TempDir
    Path folder;

    private final String database = EmbeddedServers.freshDatabase();

    private Patient patient(String url, String broker, Instant now) throws IOException {
        var config = Files.writeString(Files.createTempFile(folder, "service", ".yml"), """
                spring:
                  datasource:
                    url: %s
                    username: postgres
                    password: "%s"
                delivery:
                  bootstrap-servers: %s
                """.formatted(url, url.replaceAll(".*password=([^&]*).*", "$1"), broker));
        return Patients.apart(config, now);
    }

    private Patient patient(String url) throws IOException {
        return patient(url, EmbeddedServers.bootstrapServers(), Instant.now());
    }

    @Test
    void theBrokerAnswersAndHasTheTownsTopics() throws Exception {
        var code = EmbeddedServers.freshTownCode();
        assertUnwell(new KafkaCheck(patient(database), code), DoctorError.NO_TOPICS);
        try (var admin = Admin.create(Map.of("bootstrap.servers", EmbeddedServers.bootstrapServers()))) {
            admin.createTopics(List.of(topic(code + ".form"), topic(code + ".ticket"))).all().get();
        }
        assertWell(new KafkaCheck(patient(database), code));

        var nobody = "127.0.0.1:" + EmbeddedServers.freePort();
        assertUnwell(
                new KafkaCheck(patient(database, nobody, Instant.now()), code), DoctorError.KAFKA_AWAY);
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(1), Optional.empty());
    }

    @Test
    void theDatabaseAnswersAndKeepsWhatItSaidIsKept() throws Exception {
        assertWell(new DatabaseCheck(patient(database)));
        assertUnwell(
                new DatabaseCheck(patient(database + "&options=-c%20synchronous_commit=off")),
                DoctorError.UNSAFE_DATABASE);
        assertUnwell(
                new DatabaseCheck(patient(database.replaceFirst(":\\d+/", ":" + EmbeddedServers.freePort() + "/"))),
                DoctorError.DATABASE_AWAY);
        assertThat(DatabaseCheck.finding(List.of("18", "8 MB", "on,on,on", "95", "100")))
                .isEqualTo(new Finding.Unwell(DoctorError.MANY_CONNECTIONS, "95/100"));
    }

    @Test
    void eachServiceEntersItsOwnSchemaOnly() throws Exception {
        var town = EmbeddedServers.freshTownDatabase().superuserUrl();
        assertWell(new RolesCheck(patient(town)));
        try (var connection = DriverManager.getConnection(town);
                var grant = connection.createStatement()) {
            grant.execute("grant usage on schema form to ticket_service");
        }
        assertUnwell(new RolesCheck(patient(town)), DoctorError.WRONG_RIGHTS);
    }

    @Test
    void bothMachinesHaveTheSameTime() throws Exception {
        assertWell(new ClockCheck(patient(database)));
        var later = Instant.now().plus(Duration.ofMinutes(10));
        assertUnwell(
                new ClockCheck(patient(database, EmbeddedServers.bootstrapServers(), later)),
                DoctorError.CLOCKS_DIFFER);
    }

    @Test
    void whatWaitsIsCountedAndNotTold() throws Exception {
        try (var connection = DriverManager.getConnection(database);
                var work = connection.createStatement()) {
            for (var schema : List.of("form", "ticket")) {
                work.execute("create schema " + schema);
                work.execute("create table " + schema + ".parked_key (key text, waits_until timestamptz)");
                work.execute("create table " + schema + ".event (event_id int, occurred_at timestamptz)");
                work.execute("create table " + schema + ".outbox (event_id int)");
            }
            assertWell(WaitingCheck.parked(patient(database)));
            work.execute("insert into ticket.event values (1, now())");
            work.execute("insert into ticket.outbox values (1)");
            assertWell(WaitingCheck.unsent(patient(database)));

            work.execute("insert into form.parked_key values ('a visit', null)");
            work.execute("update ticket.event set occurred_at = now() - interval '2 minutes'");
            assertUnwell(WaitingCheck.parked(patient(database)), DoctorError.PARKED);
            assertUnwell(WaitingCheck.unsent(patient(database)), DoctorError.UNSENT);
        }
    }

    @Test
    void aPrinterIsAskedAndNothingIsPrinted() throws Exception {
        assumeTrue(EmbeddedPrinter.missingPrograms().isEmpty(), "no printer program to ask");
        var uri = "";
        try (var printer = EmbeddedPrinter.start(folder.resolve("printer"), EmbeddedServers.freePort())) {
            uri = printer.uri().toString();
            assertWell(printer(uri));
            assertThat(printer.documents()).isEmpty();
        }
        assertUnwell(printer(uri), DoctorError.PRINTER_AWAY);
    }

    @Test
    void whatAPrinterLacksIsTold() throws Exception {
        assertAnswered(PrinterState.stopped, "media-empty-error", "application/pdf", DoctorError.NO_PAPER);
        assertAnswered(PrinterState.stopped, "media-jam-error", "application/pdf", DoctorError.PRINTER_STOPPED);
        assertAnswered(PrinterState.idle, "none", "image/urf", DoctorError.NO_PDF);
    }

    private static void assertAnswered(PrinterState state, String reason, String format, DoctorError error)
            throws IOException {
        var answer = new IppPacket(
                Status.successfulOk,
                1,
                AttributeGroup.groupOf(
                        Tag.printerAttributes,
                        Types.printerState.of(state),
                        Types.printerStateReasons.of(reason),
                        Types.documentFormatSupported.of(format)));
        var bytes = new ByteArrayOutputStream();
        try (var ipp = new IppOutputStream(bytes)) {
            ipp.write(answer);
        }
        assertAnswered(200, bytes.toByteArray(), error);
    }

    @Test
    void whatIsNoPrinterIsNotTakenForOne() throws Exception {
        assertAnswered(404, new byte[] {1}, DoctorError.PRINTER_AWAY);
    }

    private static void assertAnswered(int status, byte[] body, DoctorError error) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            assertUnwell(printer("ipp://127.0.0.1:" + server.getAddress().getPort() + "/"), error);
        } finally {
            server.stop(0);
        }
    }

    /// Takes the question and never answers.
    @Test
    void aPrinterThatHangsHoldsUpNobody() throws Exception {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var examined = new Examination(Duration.ofSeconds(1))
                    .of(List.of(printer("ipp://127.0.0.1:" + silent.getLocalPort() + "/"), new FontCheck()));

            assertThat(examined.getFirst().finding()).isInstanceOf(Finding.Unwell.class);
            assertThat(examined.getFirst().finding().toString()).contains("NO_ANSWER");
        }
    }

    private static PrinterCheck printer(String address) {
        return new PrinterCheck(new Counter(new CounterId(1), new BuildingId("main"), List.of(), address));
    }
}
