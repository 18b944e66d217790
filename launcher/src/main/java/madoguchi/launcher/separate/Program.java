package madoguchi.launcher.separate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How this program is started once more: with the Java and the jars that it runs on itself.
///
/// @param java the command line up to the first word of ours, without the size of the heap
public record Program(List<String> java) {

    /// What this process was started with.
    public static Program ours() {
        var options = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.matches("-Xm[sx].*|-agentlib:.*|-javaagent:.*|-XX:AOT.*"));
        return new Program(Stream.of(
                        Stream.of(ProcessHandle.current().info().command().orElse("java")),
                        options,
                        Stream.of("-cp", System.getProperty("java.class.path"), "madoguchi.launcher.Madoguchi"))
                .flatMap(words -> words)
                .toList());
    }

    Process start(Part part) {
        var command = new ArrayList<>(java);
        command.addAll(1, List.of("-Xms16m", "-Xmx" + part.heap() + "m"));
        command.addAll(part.words());
        command.add("--until-input-ends");
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
