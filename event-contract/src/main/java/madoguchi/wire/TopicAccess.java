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
import madoguchi.identity.Holder;
import madoguchi.identity.IdentityName;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.apache.kafka.common.resource.ResourceType;

/// Who may do what with which topic of a town. Whatever is not here is forbidden. `kafka` and `administrator` are not here:
/// those of the town whose broker it is may do everything, those of any other town nothing. The doors and the database are not here: they have no business with Kafka.
///
/// To read or to write a topic is also to see that it is there. There are no consumer groups and no transactions, so there
/// are no rights to any.
///
/// @param counters those of the town's files
public record TopicAccess(Topics topics, SortedSet<CounterId> counters) {

    private static final AclBindingFilter ALL_OF_TOPICS = new AclBindingFilter(
            new ResourcePatternFilter(ResourceType.TOPIC, null, PatternType.ANY), AccessControlEntryFilter.ANY);

    public TopicAccess(Topics topics, Collection<CounterId> counters) {
        this(topics, new TreeSet<>(counters));
    }

    /// What an identity may do with a topic.
    public record Right(IdentityName identity, Deed deed, String topic) {

        private AclBinding binding(String town) {
            return new AclBinding(
                    new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL),
                    new AccessControlEntry(principal(town, identity), "*", deed.operation, AclPermissionType.ALLOW));
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

    /// As Kafka knows a process: with its town, since other towns on the same cluster have a process of that name too.
    public static String principal(String town, IdentityName identity) {
        return "User:" + new Holder(town, identity);
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

    /// Makes the rights to this town's topics exactly these: gives what is missing, and then takes away whatever else anybody
    /// has there, be it of a counter that is gone or given by hand. What other towns have on the same cluster is not touched.
    public void apply(Admin admin) throws ExecutionException, InterruptedException {
        var wanted = rights().stream().map(right -> right.binding(topics.town())).collect(Collectors.toSet());
        var found = found(admin);
        admin.createAcls(without(wanted, found)).all().get();
        admin.deleteAcls(without(found, wanted).stream()
                        .map(AclBinding::toFilter)
                        .toList())
                .all()
                .get();
    }

    private Set<AclBinding> found(Admin admin) throws ExecutionException, InterruptedException {
        return admin.describeAcls(ALL_OF_TOPICS).values().get().stream()
                .filter(binding -> topics.include(binding.pattern().name()))
                .collect(Collectors.toSet());
    }

    private static Set<AclBinding> without(Set<AclBinding> all, Set<AclBinding> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
