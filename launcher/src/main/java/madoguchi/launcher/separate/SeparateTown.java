package madoguchi.launcher.separate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.command.Failures;

/// The parts of one town hall, each in a process of its own. They are begun together where nothing says otherwise, and
/// stopped one after the other, last first.
public final class SeparateTown implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<ChildProcess> children = new ArrayList<>();
    private volatile boolean closing;

    private SeparateTown() {}

    /// @param parts in the order in which they would be started one by one
    /// @throws madoguchi.failure.CounterFailure with what the part says that did not begin; nothing is left running then
    public static SeparateTown start(Console console, Program program, List<Part> parts) {
        var town = new SeparateTown();
        try {
            for (var part : parts) {
                for (var name : part.after()) {
                    town.child(name).awaitReady(PATIENCE);
                }
                town.children.add(ChildProcess.start(program, part));
            }
            for (var child : town.children) {
                child.awaitReady(PATIENCE);
                console.started(child.name(), child.took());
            }
            return town;
        } catch (InterruptedException e) {
            town.close();
            Thread.currentThread().interrupt();
            throw Failures.of("separate", e);
        } catch (RuntimeException e) {
            town.close();
            throw e;
        }
    }

    public ChildProcess child(String name) {
        return find(name).orElseThrow();
    }

    /// Empty where it is not one of these.
    public Optional<ChildProcess> find(String name) {
        return children.stream().filter(child -> child.name().equals(name)).findFirst();
    }

    /// Whoever waits for something to happen in them need not wait longer.
    public void interruptWhenOneEnds(Thread waiting) {
        for (var child : children) {
            Thread.ofPlatform().name("watch-" + child.name()).daemon().start(() -> {
                child.handle().onExit().join();
                if (!closing) {
                    waiting.interrupt();
                }
            });
        }
    }

    /// The one that ended by itself, and what it said last.
    public Optional<String> ended() {
        return children.stream()
                .filter(child -> !child.handle().isAlive())
                .map(child -> child.name() + "\n" + child.said())
                .findFirst();
    }

    /// One line: what each holds in the machine's memory.
    public String memory() {
        return children.stream()
                .map(child -> child.name() + " " + child.megabytes() + " MB")
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        closing = true;
        children.reversed().forEach(ChildProcess::close);
    }
}
