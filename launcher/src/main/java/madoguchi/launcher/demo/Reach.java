package madoguchi.launcher.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import madoguchi.identity.IdentityFolder;
import madoguchi.identity.IdentityName;
import madoguchi.wire.KafkaAccess;

/// Where the town hall is reached, and what is believed there.
///
/// @param trust beyond loopback: the town's authority, whose word the browsers take
public record Reach(String staffOrigin, String publicOrigin, KafkaAccess kafka, Optional<SSLContext> trust) {

    public static Reach onLoopback(String staffOrigin, String publicOrigin, String bootstrapServers) {
        return new Reach(staffOrigin, publicOrigin, KafkaAccess.plain(bootstrapServers), Optional.empty());
    }

    /// With the eyes of an administrator, who may listen to every topic.
    ///
    /// @param administrator the folder of that identity
    public static Reach secured(
            String staffOrigin, String publicOrigin, String bootstrapServers, Path administrator) {
        var clock = Clock.systemUTC();
        var kafka = KafkaAccess.of(bootstrapServers, administrator, IdentityName.ADMINISTRATOR, clock);
        var trust = new IdentityFolder(administrator)
                .read(IdentityName.ADMINISTRATOR, clock)
                .sslContext();
        return new Reach(staffOrigin, publicOrigin, kafka, Optional.of(trust));
    }

    public Browser staffBrowser() {
        return new Browser(staffOrigin, trust);
    }

    Browser publicBrowser() {
        return new Browser(publicOrigin, trust);
    }

    boolean knowsDevices() {
        return trust.isPresent();
    }
}
