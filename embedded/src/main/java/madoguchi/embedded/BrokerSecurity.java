package madoguchi.embedded;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
public record BrokerSecurity(Path identity, TopicAccess access) {

    private static final String SUPER_USERS =
            "User:%s;User:%s".formatted(IdentityName.KAFKA, IdentityName.ADMINISTRATOR);
    /// The common name, of a subject that is nothing else. Any other subject stays whole, and is nobody's principal.
    private static final String PRINCIPAL = "RULE:^CN=([a-z][a-z0-9-]*)$/$1/,DEFAULT";

    Identity certificate() {
        return new IdentityFolder(identity).read(IdentityName.KAFKA, Clock.systemUTC());
    }

    /// For all listeners, that of the controller too.
    Properties properties() {
        var properties = new Properties();
        properties.putAll(KafkaAccess.tls(certificate()));
        properties.put("ssl.client.auth", "required");
        properties.put("ssl.principal.mapping.rules", PRINCIPAL);
        properties.put("authorizer.class.name", StandardAuthorizer.class.getName());
        properties.put("allow.everyone.if.no.acl.found", "false");
        properties.put("super.users", SUPER_USERS);
        return properties;
    }

    /// The broker gives the rights itself, at every start: a broker whose disk was wiped has forgotten them too, and no
    /// running process needs the administrator's key.
    void giveRights(String bootstrapServers) throws ExecutionException, InterruptedException, TimeoutException {
        var self = KafkaAccess.of(bootstrapServers, identity, IdentityName.KAFKA, Clock.systemUTC());
        try (var admin = Admin.create(self.properties())) {
            // Does not answer before the broker serves.
            admin.describeCluster().clusterId().get(60, TimeUnit.SECONDS);
            access.apply(admin);
        }
    }
}
