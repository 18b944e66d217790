package madoguchi.launcher.process;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import madoguchi.identity.IdentityFolder;
import madoguchi.identity.IdentityName;
import madoguchi.launcher.frontdoor.Behind;
import madoguchi.launcher.frontdoor.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the front door stands, and what is behind it.
///
/// @param staff the staff origin
/// @param visitors the public origin
/// @param virtualReader demo town only: the socket of the agent with the virtual reader; empty elsewhere
@ConfigurationProperties("door")
record DoorSettings(
        @DefaultValue Staff staff,
        @DefaultValue Visitors visitors,
        @DefaultValue("http://127.0.0.1:8302") URI formService,
        @DefaultValue("http://127.0.0.1:8303") URI ticketService,
        @DefaultValue("") String virtualReader) {

    /// @param host the name by which browsers ask for it; without an identity it is this machine's own
    /// @param identity the folder of `staff-door`; without it plain, on loopback only
    record Staff(
            @DefaultValue("localhost") String host,
            @DefaultValue("0.0.0.0") String listen,
            @DefaultValue("8300") int port,
            @Nullable Path identity) {

        Origin origin() {
            return DoorSettings.origin(host, listen, port, identity, IdentityName.STAFF_DOOR);
        }

        String address() {
            return DoorSettings.address(host, port, identity);
        }
    }

    /// @param identity the folder of `public-door`; without it plain, on loopback only
    record Visitors(
            @DefaultValue("127.0.0.1") String host,
            @DefaultValue("0.0.0.0") String listen,
            @DefaultValue("8301") int port,
            @Nullable Path identity) {

        Origin origin() {
            return DoorSettings.origin(host, listen, port, identity, IdentityName.PUBLIC_DOOR);
        }

        String address() {
            return DoorSettings.address(host, port, identity);
        }
    }

    Behind behind() {
        return new Behind(formService, ticketService);
    }

    private static Origin origin(String host, String listen, int port, @Nullable Path identity, IdentityName name) {
        return identity == null
                ? Origin.onLoopback(port)
                : Origin.https(listen, port, host, new IdentityFolder(identity).readAtStart(name, Clock.systemUTC()));
    }

    private static String address(String host, int port, @Nullable Path identity) {
        return (identity == null ? "http://" : "https://") + host + ":" + port;
    }
}
