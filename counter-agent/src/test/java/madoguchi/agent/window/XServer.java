package madoguchi.agent.window;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// A real X server with two displays. One for the whole JVM, because AWT never lets go of the first it meets, and ends the
/// JVM if that server goes: so the server goes by itself, when its last client has (`-terminate`).
public final class XServer implements BeforeAllCallback {

    /// The clerk's, and a small one as stands towards visitors.
    static final List<String> SCREENS = List.of("1280x800", "1024x600");

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(XServer.class.getName(), _ -> start(), Process.class);
    }

    private static Process start() {
        var program = Path.of("/usr/bin/Xvfb");
        assumeTrue(Files.isExecutable(program), "Xvfb is not installed");
        try {
            var command = new ArrayList<>(List.of(program.toString(), "-displayfd", "1", "-nolisten", "tcp", "-terminate"));
            for (var i = 0; i < SCREENS.size(); i++) {
                command.addAll(List.of("-screen", Integer.toString(i), SCREENS.get(i) + "x24"));
            }
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var number = process.inputReader().readLine();
            useDisplay(":" + number);
            GraphicsEnvironment.getLocalGraphicsEnvironment();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// AWT asks the C library, where the number is known only now.
    @SuppressWarnings("restricted")
    private static void useDisplay(String display) {
        try (var arena = Arena.ofConfined()) {
            var setenv = Linker.nativeLinker()
                    .downcallHandle(
                            Linker.nativeLinker().defaultLookup().findOrThrow("setenv"),
                            FunctionDescriptor.of(
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.JAVA_INT));
            var result = (int) setenv.invokeExact(arena.allocateFrom("DISPLAY"), arena.allocateFrom(display), 1);
            assumeTrue(result == 0);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        System.setProperty("java.awt.headless", "false");
        System.setProperty("awt.robot.gtk", "false"); // GTK photographs the first screen, whichever is asked for.
        assumeTrue(!GraphicsEnvironment.isHeadless(), "AWT was told before that there is no display");
    }
}
