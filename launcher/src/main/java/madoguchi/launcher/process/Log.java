package madoguchi.launcher.process;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// Where the log of this process goes (see logback.xml). To be called before anything logs, and by one thread: what
/// several threads say while the logging wakes up would end on the console.
public final class Log {

    private Log() {}

    /// @param name of the file, without its ending
    public static void into(Path folder, String name) {
        System.setProperty("madoguchi.log", folder.toString());
        System.setProperty("madoguchi.log.name", name);
        begin(name);
    }

    /// Onto standard output, where a container engine or systemd collects it.
    public static void ontoConsole(String name) {
        System.setProperty("madoguchi.log.to", "console");
        begin(name);
    }

    /// For a command that answers a question and ends.
    public static void nowhere() {
        System.setProperty("madoguchi.log.to", "nowhere");
    }

    private static void begin(String name) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        LoggerFactory.getLogger(Log.class).info("Starting {}", name);
    }
}
