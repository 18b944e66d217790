package madoguchi.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import madoguchi.acceptance.RunningTown.Played;
import madoguchi.launcher.demo.Folders;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// One running town for all test classes that leave it in order, with one visit played in it. Started when first asked
/// for, stopped when all tests are through.
///
/// @param played the first visit
record SharedTown(RunningTown town, Played played, Path files, Path folder) implements AutoCloseable {

    /// A number that nothing else is called: no process, no port, no year.
    static final String PIN = "0417";

    static final class Sharing implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == SharedTown.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(SharedTown.class))
                    .computeIfAbsent(SharedTown.class, _ -> open());
        }
    }

    private static SharedTown open() {
        try {
            var folder = Files.createTempDirectory("madoguchi-whole-");
            var files = TownCopy.in(folder.resolve("town"));
            TownCopy.change(files.resolve("cards.yaml"), "pin: \"1234\"", "pin: \"" + PIN + "\"");
            var town = RunningTown.start(files, folder.resolve("whole"));
            return new SharedTown(town, town.demo("first"), files, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Personal personal() {
        return Personal.of(files);
    }

    @Override
    public void close() throws IOException {
        town.close();
        Folders.delete(folder);
    }
}
