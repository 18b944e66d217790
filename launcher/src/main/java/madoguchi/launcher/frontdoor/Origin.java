package madoguchi.launcher.frontdoor;

import java.util.Optional;
import java.util.Set;
import madoguchi.identity.Identity;

/// One origin as browsers know it: where it listens, by which names it may be asked for, and what vouches for it.
///
/// @param names the only ones in a request's Host header that are answered
/// @param identity with one the origin speaks https only, and shows the same to services that ask who calls
public record Origin(String address, int port, Set<String> names, Optional<Identity> identity) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public static Origin onLoopback(int port) {
        return new Origin("127.0.0.1", port, LOOPBACK, Optional.empty());
    }

    public static Origin https(String address, int port, String name, Identity identity) {
        return new Origin(address, port, Set.of(name), Optional.of(identity));
    }
}
