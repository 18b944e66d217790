package madoguchi.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.event.CounterId;
import madoguchi.event.Topics;
import madoguchi.identity.IdentityName;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/// Who may do what with which topic of a town. Whatever is not here is forbidden. `kafka` and `administrator` are not here:
/// they may do everything. The doors and the database are not here: they have no business with Kafka.
///
/// To read or to write a topic is also to see that it is there. There are no consumer groups and no transactions, so there
/// are no rights to any.
///
/// @param counters those of the town's files
public record TopicAccess(Topics topics, SortedSet<CounterId> counters) {

    public TopicAccess(Topics topics, Collection<CounterId> counters) {
        this(topics, new TreeSet<>(counters));
    }

    /// What an identity may do with a topic.
    public record Right(IdentityName identity, Deed deed, String topic) {

        private AclBinding binding() {
            return new AclBinding(
                    new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL),
                    new AccessControlEntry("User:" + identity, "*", deed.operation, AclPermissionType.ALLOW));
        }
    }

    public enum Deed {
        WRITE(AclOperation.WRITE),
        READ(AclOperation.READ),
        /// The topic itself, under exactly this name, where it is missing.
        CREATE(AclOperation.CREATE);

        private final AclOperation operation;

        Deed(AclOperation operation) {
            this.operation = operation;
        }
    }

    /// All there are.
    public List<Right> rights() {
        var rights = new ArrayList<Right>();
        service(rights, IdentityName.FORM_SERVICE, Stream.of(topics.form(), topics.cards()));
        service(rights, IdentityName.TICKET_SERVICE, Stream.of(topics.ticket()));
        read(rights, IdentityName.FORM_SERVICE, Stream.of(topics.ticket()));
        read(rights, IdentityName.TICKET_SERVICE, Stream.of(topics.form()));
        counters.forEach(counter -> agent(rights, counter));
        return List.copyOf(rights);
    }

    /// A service makes and writes its own topics, and hears how all others are: where builds differ, nothing is printed.
    private void service(List<Right> rights, IdentityName self, Stream<String> own) {
        Stream.concat(own, Stream.of(health(self))).forEach(topic -> {
            rights.add(new Right(self, Deed.CREATE, topic));
            rights.add(new Right(self, Deed.WRITE, topic));
        });
        read(rights, self, writersOfHealth().map(this::health));
    }

    /// An agent writes what happens at its own counter and reads what is asked of agents. It makes no topic:
    /// form-service, which reads it, does.
    private void agent(List<Right> rights, CounterId counter) {
        var self = IdentityName.agent(counter);
        for (var topic : List.of(topics.agent(counter), health(self))) {
            rights.add(new Right(self, Deed.WRITE, topic));
            rights.add(new Right(IdentityName.FORM_SERVICE, Deed.CREATE, topic));
        }
        read(rights, self, Stream.of(topics.cards()));
        read(rights, IdentityName.FORM_SERVICE, Stream.of(topics.agent(counter)));
    }

    private static void read(List<Right> rights, IdentityName reader, Stream<String> what) {
        what.forEach(topic -> rights.add(new Right(reader, Deed.READ, topic)));
    }

    private Stream<IdentityName> writersOfHealth() {
        return Stream.concat(
                Stream.of(IdentityName.FORM_SERVICE, IdentityName.TICKET_SERVICE),
                counters.stream().map(IdentityName::agent));
    }

    private String health(IdentityName writer) {
        return topics.health(writer.value());
    }

    /// Makes the broker's rights exactly these: gives what is missing, and then takes away whatever else anybody has, be it
    /// of a counter that is gone or given by hand.
    public void apply(Admin admin) throws ExecutionException, InterruptedException {
        var wanted = rights().stream().map(Right::binding).collect(Collectors.toSet());
        var found = Set.copyOf(admin.describeAcls(AclBindingFilter.ANY).values().get());
        admin.createAcls(without(wanted, found)).all().get();
        admin.deleteAcls(without(found, wanted).stream()
                        .map(AclBinding::toFilter)
                        .toList())
                .all()
                .get();
    }

    private static Set<AclBinding> without(Set<AclBinding> all, Set<AclBinding> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
