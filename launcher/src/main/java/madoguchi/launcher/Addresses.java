package madoguchi.launcher;

import java.util.Optional;
import madoguchi.embedded.BrokerAddress;
import madoguchi.event.CounterId;
import madoguchi.identity.IdentityName;
import madoguchi.launcher.frontdoor.Origin;

/// How the parts of one process are reached: by their ports on loopback, and by name where other machines come in.
record Addresses(Ports ports, Optional<Listen> listen) {

    String staffOrigin() {
        return listen.map(open -> "https://%s:%d".formatted(open.staffName(), ports.staff()))
                .orElseGet(ports::staffOrigin);
    }

    String publicOrigin() {
        return listen.map(open -> "https://%s:%d".formatted(open.publicName(), ports.visitors()))
                .orElseGet(ports::publicOrigin);
    }

    Origin staff() {
        return listen.map(open -> Origin.https(
                        open.address(), ports.staff(), open.staffName(), open.identity(IdentityName.STAFF_DOOR)))
                .orElseGet(() -> Origin.onLoopback(ports.staff()));
    }

    Origin visitors() {
        return listen.map(open -> Origin.https(
                        open.address(), ports.visitors(), open.publicName(), open.identity(IdentityName.PUBLIC_DOOR)))
                .orElseGet(() -> Origin.onLoopback(ports.visitors()));
    }

    BrokerAddress broker() {
        return listen.map(open ->
                        new BrokerAddress(open.address(), open.staffName(), ports.broker(), ports.controller()))
                .orElseGet(() -> BrokerAddress.loopback(ports.broker(), ports.controller()));
    }

    String bootstrapServers() {
        return listen.map(Listen::staffName).orElse("127.0.0.1") + ":" + ports.broker();
    }

    /// Whoever reaches these addresses from elsewhere brings a card reader of his own.
    Optional<CounterId> counterHere(Optional<CounterId> wanted) {
        return wanted.or(() -> listen.isPresent() ? Optional.empty() : Optional.of(new CounterId(1)));
    }

    void requireFree() {
        ports.requireFree();
        listen.ifPresent(open -> {
            open.require();
            ports.requireFreeAt(open.address());
        });
    }
}
