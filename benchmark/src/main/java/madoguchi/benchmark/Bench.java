package madoguchi.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import madoguchi.benchmark.card.CardBenchmark;
import madoguchi.failure.CounterFailure;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.CommandError;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.demo.Folders;
import madoguchi.launcher.process.Log;

/// `./madoguchi bench NAME`: measures, and prints a table as it stands in `docs/benchmarks.md`.
public final class Bench {

    private final Arguments arguments;
    private final Console console;
    private final int port;

    private Bench(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
        this.port = arguments.number("--port", 18_300);
    }

    public static void main(String[] words) throws Exception {
        var console = new Console(System.out, System.err);
        var home = Path.of(System.getProperty("madoguchi.home", "")).toAbsolutePath();
        try {
            new Bench(new Arguments(home, List.of(words)), console).run();
        } catch (CounterFailure failure) {
            console.failed(failure);
            System.exit(failure.error() == CommandError.NOT_UNDERSTOOD ? 2 : 1);
        }
    }

    private void run() throws Exception {
        var name = arguments.word().orElse("");
        switch (name) {
            case "visit" -> visit(arguments.number("--visits", 200));
            case "start" -> start(arguments.number("--times", 5));
            case "memory" -> memory();
            case "card" -> card(arguments.number("--reads", 500));
            default -> throw CommandError.NOT_UNDERSTOOD.failure("bench " + name);
        }
    }

    private void visit(int visits) throws Exception {
        measure("visits", hall -> VisitBenchmark.measure(hall, visits));
    }

    private void memory() throws Exception {
        measure("memory", hall -> {
            var figures = new Figures("MiB");
            MemoryBenchmark.measure(figures, hall, "at rest");
            VisitBenchmark.measure(hall, 20);
            MemoryBenchmark.measure(figures, hall, "after 40 visits");
            return figures;
        });
    }

    /// What is measured at a hall in one process, and again where every part is its own.
    @FunctionalInterface
    private interface Measurement {
        Figures of(Hall hall) throws Exception;
    }

    private void measure(String title, Measurement measurement) throws Exception {
        arguments.requireAllTaken();
        var place = place();
        try (var hall = OneProcess.start(place, List.of())) {
            report(title + ", everything in one process", measurement.of(hall));
        }
        Folders.delete(place.data());
        place = place();
        try (var hall = OwnProcesses.start(console, place)) {
            report(title + ", every part its own process, all by TLS", measurement.of(hall));
        }
        Folders.delete(place.data());
    }

    private void start(int times) throws IOException {
        arguments.requireAllTaken();
        var place = place();
        report("start, everything in one process", StartBenchmark.measure(place, times));
        Folders.delete(place.data());
    }

    private void card(int reads) throws Exception {
        arguments.requireAllTaken();
        if (!CardBenchmark.isPossible()) {
            throw CommandError.DID_NOT_START.failure("bench card: pcscd and vpcd as root, and no other pcscd at work");
        }
        Log.nowhere();
        try (var benchmark = CardBenchmark.start()) {
            benchmark.measure(reads, this::say);
        }
    }

    private void report(String title, Figures figures) {
        say(title, figures.table());
    }

    private void say(String title, String table) {
        console.say("");
        console.say("### " + title);
        console.say("");
        console.say(table);
    }

    private OneProcess.Place place() {
        try {
            return new OneProcess.Place(arguments.home(), Files.createTempDirectory("madoguchi-bench-"), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
