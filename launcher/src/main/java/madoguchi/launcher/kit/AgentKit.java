package madoguchi.launcher.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import madoguchi.event.CounterId;

/// One counter's settings and key, ready to be carried to its PC.
///
/// ```
/// agent.yml
/// identity/{ca.pem,certificate.pem,key.pem}
/// ```
///
/// @param server where Kafka is reached, `host:port`
record AgentKit(CounterId counter, String townCode, String server) {

    private static final List<String> IDENTITY = List.of("ca.pem", "certificate.pem", "key.pem");

    /// Whole or not at all, and for its owner's eyes only: it holds a key.
    ///
    /// @param certificates where `madoguchi certificate` keeps them; only this counter's folder is taken
    void write(Path certificates, Path out) {
        var identity = certificates.resolve("counter-" + counter.value());
        requireIdentity(identity);
        if (Files.exists(out)) {
            throw AgentKitError.THERE_ALREADY.failure(out.toString());
        }
        try {
            var draft = Files.createTempDirectory(Files.createDirectories(out.resolveSibling(".")).normalize(), ".kit-");
            Files.writeString(Files.createFile(draft.resolve("agent.yml"), ownerOnly("rw-------")), settings());
            copy(identity, Files.createDirectory(draft.resolve("identity"), ownerOnly("rwx------")));
            Files.move(draft, out);
        } catch (IOException e) {
            throw AgentKitError.CANNOT_WRITE.failure(out.toString(), e);
        }
    }

    private static void requireIdentity(Path identity) {
        for (var name : IDENTITY) {
            if (!Files.isReadable(identity.resolve(name))) {
                throw AgentKitError.NO_IDENTITY.failure(identity.resolve(name).toString());
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var name : IDENTITY) {
            var file = Files.createFile(to.resolve(name), ownerOnly("rw-------"));
            Files.write(file, Files.readAllBytes(from.resolve(name)));
        }
    }

    private static FileAttribute<?> ownerOnly(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    /// The identity's place is not in here: who starts the agent knows where this folder lies.
    private String settings() {
        return """
                # The agent of counter %1$d.
                agent:
                  counter: %1$d
                  town-code: "%2$s"
                  bootstrap-servers: "%3$s"
                  reader: pcsc
                  # Where several readers are plugged in: a part of the name of the one to use.
                  reader-name: ""
                  window:
                    # The display that stands towards the visitor, by its name (the agent's log names them), or
                    # "other": of two displays the one that is not the main one. Without one ("none") the clerk's
                    # windows are covered while the visitor types.
                    display: none
                """
                .formatted(counter.value(), townCode, server);
    }
}
