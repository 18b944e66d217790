package madoguchi.launcher.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import madoguchi.virtual.VirtualReader;
import madoguchi.launcher.process.ProcessError;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.unixdomain.server.UnixDomainServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.springframework.context.ConfigurableApplicationContext;

/// The hands at the demo's card reader, when it is another process's: a Unix domain socket, a file that only its owner
/// may open. The agent keeps its promise to open no port, and a real town's agent opens not even this.
public final class ReaderSocket {

    private static final String SOCKET = "virtual-reader.socket";

    private ReaderSocket() {}

    /// Opens the socket that the agent was told, if any.
    ///
    /// @throws madoguchi.failure.CounterFailure in a town that is not the demo town
    public static AutoCloseable beside(ConfigurableApplicationContext agent) {
        var told = agent.getEnvironment();
        var socket = told.getProperty(SOCKET, "");
        if (socket.isEmpty()) {
            return () -> {};
        }
        if (!"999999".equals(told.getProperty("agent.town-code"))) {
            throw ProcessError.DEMO_ONLY.failure(SOCKET);
        }
        var cards = Path.of(told.getRequiredProperty("virtual-reader.town"));
        var reader = DemoReader.of(agent.getBean(VirtualReader.class), cards);
        return open(Path.of(socket), new ReaderPage(reader, told.getRequiredProperty("virtual-reader.origin")));
    }

    private static AutoCloseable open(Path socket, ReaderPage page) {
        var server = new Server(new QueuedThreadPool(8, 2));
        var connector = new UnixDomainServerConnector(server, 1, 1);
        connector.setUnixDomainPath(socket);
        server.addConnector(connector);
        server.setHandler(page);
        try {
            // A killed process leaves it behind.
            Files.deleteIfExists(socket);
            server.start();
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        } catch (Exception e) {
            throw ReaderError.NO_SOCKET.failure(socket.toString(), e);
        }
        return () -> LifeCycle.stop(server);
    }
}
