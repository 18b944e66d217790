package madoguchi.launcher.process;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import madoguchi.identity.Identity;
import madoguchi.identity.IdentityFolder;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.CommandError;
import madoguchi.launcher.command.Console;
import madoguchi.wire.KafkaAccess;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/// `health`: asks one process whether it can do its work, as a container engine does again and again. Knows no password.
public final class HealthCommand implements Command {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /// SSLRequest: four bytes length, four bytes code. A server that takes connections answers with one letter, before
    /// anybody has said who they are.
    private static final byte[] SSL_REQUEST = {0, 0, 0, 8, 0x04, (byte) 0xd2, 0x16, 0x2f};

    private interface Question {

        boolean ask() throws IOException, InterruptedException, ExecutionException;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        var url = arguments.text("--url");
        var kafka = arguments.text("--kafka");
        var postgres = arguments.text("--postgres");
        var identity = arguments.path("--identity");
        arguments.requireAllTaken();
        var place = url.or(() -> kafka).or(() -> postgres).orElseThrow(() -> CommandError.NOT_UNDERSTOOD.failure(
                "--url URL | --kafka HOST:PORT | --postgres HOST:PORT"));
        Log.nowhere();
        if (url.isPresent()) {
            require(place, () -> serves(URI.create(place), identity));
        } else if (kafka.isPresent()) {
            require(place, () -> isBroker(place, identity));
        } else {
            require(place, () -> isDatabase(place));
        }
        console.say("ok");
        return 0;
    }

    private static void require(String place, Question question) {
        try {
            if (!question.ask()) {
                throw ProcessError.NOT_HEALTHY.failure(place);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProcessError.NOT_HEALTHY.failure(place, e);
        } catch (IOException | ExecutionException | KafkaException e) {
            throw ProcessError.NOT_HEALTHY.failure(place, e);
        }
    }

    private static boolean serves(URI url, Optional<Path> identity) throws IOException, InterruptedException {
        var builder = HttpClient.newBuilder().connectTimeout(PATIENCE);
        identity.ifPresent(folder -> builder.sslContext(read(folder).sslContext()));
        try (var client = builder.build()) {
            var request = HttpRequest.newBuilder(url).timeout(PATIENCE).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        }
    }

    private static boolean isBroker(String bootstrapServers, Optional<Path> identity)
            throws InterruptedException, ExecutionException {
        var settings = new HashMap<>(Map.<String, Object>of(
                "bootstrap.servers", bootstrapServers,
                "default.api.timeout.ms", (int) PATIENCE.toMillis(),
                "request.timeout.ms", (int) PATIENCE.toMillis()));
        identity.map(HealthCommand::read).ifPresent(shown -> {
            settings.put("security.protocol", "SSL");
            settings.putAll(KafkaAccess.tls(shown));
        });
        try (var admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        }
    }

    private static Identity read(Path folder) {
        return new IdentityFolder(folder).read(Clock.systemUTC());
    }

    private static boolean isDatabase(String place) throws IOException {
        var colon = place.lastIndexOf(':');
        var port = Optional.of(place.substring(colon + 1)).filter(text -> text.matches("\\d{1,5}"));
        if (colon < 1 || port.isEmpty()) {
            throw CommandError.NOT_UNDERSTOOD.failure("--postgres " + place);
        }
        try (var socket = new Socket()) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.connect(
                    new InetSocketAddress(place.substring(0, colon), Integer.parseInt(port.get())),
                    (int) PATIENCE.toMillis());
            socket.getOutputStream().write(SSL_REQUEST);
            var answer = new String(socket.getInputStream().readNBytes(1), StandardCharsets.US_ASCII);
            return answer.equals("S") || answer.equals("N");
        }
    }
}
