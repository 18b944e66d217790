package madoguchi.embedded;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.identity.Identity;
import madoguchi.identity.IdentityFolder;
import madoguchi.identity.IdentityName;
import madoguchi.wire.KafkaAccess;
import madoguchi.wire.TopicAccess;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;

/// A broker that everybody shows a certificate to, and that lets nobody do what [TopicAccess] does not name.
///
/// @param identity the folder of the certificate `kafka`
/// @param access of each town on this cluster; of no other is any right touched
public record BrokerSecurity(Path identity, List<TopicAccess> access) {

    public BrokerSecurity(Path identity, TopicAccess onlyTown) {
        this(identity, List.of(onlyTown));
    }

    Identity certificate() {
        return new IdentityFolder(identity).read(IdentityName.KAFKA, Clock.systemUTC());
    }

    /// For all listeners, that of the controller too.
    Properties properties() {
        var properties = new Properties();
        properties.put("ssl.engine.factory.class", TownEngines.class.getName());
        properties.put("principal.builder.class", HolderPrincipals.class.getName());
        properties.put(TownEngines.IDENTITY, identity.toString());
        properties.put("authorizer.class.name", StandardAuthorizer.class.getName());
        properties.put("allow.everyone.if.no.acl.found", "false");
        properties.put("super.users", superUsers(certificate().holder().town()));
        return properties;
    }

    /// Of the town whose broker this is. Another town's administrator is nobody here.
    private static String superUsers(String town) {
        return Stream.of(IdentityName.KAFKA, IdentityName.ADMINISTRATOR)
                .map(identity -> TopicAccess.principal(town, identity))
                .collect(Collectors.joining(";"));
    }

    /// The broker gives the rights itself, at every start: a broker whose disk was wiped has forgotten them too, and no
    /// running process needs the administrator's key.
    void giveRights(String bootstrapServers) throws ExecutionException, InterruptedException, TimeoutException {
        var self = KafkaAccess.of(bootstrapServers, identity, IdentityName.KAFKA, Clock.systemUTC());
        try (var admin = Admin.create(self.properties())) {
            // Does not answer before the broker serves.
            admin.describeCluster().clusterId().get(60, TimeUnit.SECONDS);
            for (var town : access) {
                town.apply(admin);
            }
        }
    }
}
