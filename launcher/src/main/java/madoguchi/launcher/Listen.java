package madoguchi.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import madoguchi.identity.Identity;
import madoguchi.identity.IdentityFolder;
import madoguchi.identity.IdentityName;
import madoguchi.launcher.command.Arguments;

/// What `run` opens to other machines: two origins with https, and Kafka for the agents of the counters, all by the town's
/// certificates. There is no way to open anything without them.
///
/// @param address of this machine
/// @param staffName host name of the staff origin, and of Kafka
/// @param publicName host name of the public origin: another one, because browsers keep cookies per host, not per port
/// @param certificates with a folder for each identity that runs here
record Listen(String address, String staffName, String publicName, Path certificates) {

    /// @throws madoguchi.failure.CounterFailure if something of it is missing, or stands without `--listen`
    static Optional<Listen> of(Arguments arguments) {
        var address = arguments.text("--listen");
        var names = arguments.text("--names").map(text -> List.of(text.split(",", -1))).orElse(List.of());
        var certificates = arguments.path("--certificates");
        if (address.isEmpty()) {
            if (!names.isEmpty() || certificates.isPresent()) {
                throw LauncherError.LISTEN_INCOMPLETE.failure("--listen");
            }
            return Optional.empty();
        }
        var folder = certificates.orElseThrow(() -> LauncherError.LISTEN_WITHOUT_CERTIFICATES.failure(address.get()));
        if (names.size() != 2 || names.getFirst().equalsIgnoreCase(names.getLast())) {
            throw LauncherError.LISTEN_INCOMPLETE.failure("--names");
        }
        return Optional.of(new Listen(address.get(), lower(names.getFirst()), lower(names.getLast()), folder));
    }

    private static String lower(String name) {
        if (!name.matches("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")) {
            throw LauncherError.LISTEN_INCOMPLETE.failure("--names " + name);
        }
        return name.toLowerCase(Locale.ROOT);
    }

    /// Before anything starts: that the address is ours, and that browsers will believe the certificates.
    void require() {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, 0));
        } catch (IOException e) {
            throw LauncherError.NOT_OUR_ADDRESS.failure(address, e);
        }
        requireName(IdentityName.STAFF_DOOR, staffName);
        requireName(IdentityName.PUBLIC_DOOR, publicName);
        requireName(IdentityName.KAFKA, staffName);
    }

    private void requireName(IdentityName name, String host) {
        var folder = new IdentityFolder(folder(name));
        if (!names(folder.read(name, Clock.systemUTC()).certificate()).contains(host)) {
            throw LauncherError.NAME_NOT_IN_CERTIFICATE.failure("%s: %s".formatted(folder.path(), host));
        }
    }

    private static List<String> names(X509Certificate certificate) {
        try {
            return Optional.ofNullable(certificate.getSubjectAlternativeNames()).stream()
                    .flatMap(names -> names.stream())
                    .map(name -> name.get(1).toString())
                    .toList();
        } catch (CertificateParsingException e) {
            throw new IllegalStateException(e);
        }
    }

    Path folder(IdentityName name) {
        return certificates.resolve(name.value());
    }

    /// For what is about to start with it.
    Identity identity(IdentityName name) {
        return new IdentityFolder(folder(name)).readAtStart(name, Clock.systemUTC());
    }
}
