package madoguchi.identity.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.event.CounterId;
import madoguchi.identity.IdentityName;

/// One certificate to make: whose, and by which names it is reached.
public record Wanted(IdentityName identity, Names names) {

    private static final List<String> HERE = List.of("localhost", "127.0.0.1");

    /// Calls others and is called by nobody.
    public static Wanted client(IdentityName identity) {
        return new Wanted(identity, Names.NONE);
    }

    /// Is also reached under its own name, as in a network of containers, and from its own machine.
    public static Wanted server(IdentityName identity, List<String> names) {
        return new Wanted(
                identity,
                new Names(Stream.of(names, List.of(identity.value()), HERE)
                        .flatMap(List::stream)
                        .toList()));
    }

    /// All that one town needs. Each door is believed only under the host name of its own origin; whatever else serves
    /// may stand on any of the machines named.
    ///
    /// @param further names and addresses of the machines on which Kafka, PostgreSQL and the services run
    public static List<Wanted> ofTown(
            String staffHost, String publicHost, List<String> further, Collection<CounterId> counters) {
        var anywhere = Stream.concat(Stream.of(staffHost, publicHost), further.stream())
                .toList();
        var all = new ArrayList<Wanted>();
        for (var server : IdentityName.servers()) {
            if (server.equals(IdentityName.STAFF_DOOR)) {
                all.add(server(server, List.of(staffHost)));
            } else if (server.equals(IdentityName.PUBLIC_DOOR)) {
                all.add(server(server, List.of(publicHost)));
            } else {
                all.add(server(server, anywhere));
            }
        }
        all.add(client(IdentityName.ADMINISTRATOR));
        counters.stream().sorted().map(IdentityName::agent).map(Wanted::client).forEach(all::add);
        return List.copyOf(all);
    }
}
