package madoguchi.virtual.vpcd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The tools of the OpenSC project: somebody else's readers of cards.
final class OpenSc {

    private static final Path TOOLS = Path.of("/usr/bin");

    /// What a tool said, on both its outputs, and how it ended.
    record Said(int exit, String text) {}

    private OpenSc() {}

    static boolean isInstalled() {
        return Stream.of("opensc-tool", "pkcs15-tool", "pkcs15-crypt").allMatch(tool -> Files.isExecutable(TOOLS.resolve(tool)));
    }

    static Said run(String tool, String... arguments) throws IOException {
        var command = Stream.concat(Stream.of(TOOLS.resolve(tool).toString()), Stream.of(arguments)).toList();
        return run(command);
    }

    private static Said run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.onExit().join().exitValue(), text);
    }
}
