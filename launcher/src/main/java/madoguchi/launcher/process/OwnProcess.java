package madoguchi.launcher.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.command.Failures;
import madoguchi.launcher.command.StopSignal;
import org.slf4j.LoggerFactory;

/// What every process does around its one part: the log, one line when it is ready, the end when it is told.
///
/// @param log a folder, or `-`: standard output
/// @param boundToInput whether the end of standard input means the end: then no process outlives the one that started
/// it, however that one ends
public record OwnProcess(String name, Console console, String log, boolean boundToInput) {

    /// The options that every process understands.
    public static OwnProcess of(String name, Arguments arguments, Console console) {
        var log = arguments.text("--log").orElse("-");
        return new OwnProcess(name, console, log, arguments.flag("--until-input-ends"));
    }

    /// Something that has begun.
    ///
    /// @param where people and other processes find it
    /// @param alive false when it ended by itself
    public record Running(String where, AutoCloseable part, BooleanSupplier alive) {

        public Running(String where, AutoCloseable part) {
            this(where, part, () -> true);
        }
    }

    @FunctionalInterface
    public interface Beginning {

        Running begin(StopSignal stop) throws Exception;
    }

    /// Begins, waits until it is told to stop, and ends in good order.
    ///
    /// @return the exit code
    public int run(Beginning beginning) {
        var stop = boundToInput ? StopSignal.listenToStarter() : StopSignal.listen();
        openLog();
        if (boundToInput) {
            Thread.ofPlatform().name("input").daemon().start(() -> awaitEnd(System.in, stop));
        }
        begun(beginning, stop).ifPresent(running -> waitAndClose(running, stop));
        LoggerFactory.getLogger(OwnProcess.class).info("Stopped {}", name);
        console.say("終了しました — " + name);
        return 0;
    }

    private void openLog() {
        if (log.equals("-")) {
            Log.ontoConsole(name);
        } else {
            Log.into(Arguments.absolute(log), name);
        }
    }

    /// Empty when it was told to stop before it had begun.
    private Optional<Running> begun(Beginning beginning, StopSignal stop) {
        try {
            var running = beginning.begin(stop);
            console.say("準備ができました — %s %s (ready)".formatted(name, running.where()));
            return Optional.of(running);
        } catch (StoppedException e) {
            return Optional.empty();
        } catch (Exception e) {
            throw Failures.of(name, e);
        }
    }

    private void waitAndClose(Running running, StopSignal stop) {
        try (var _ = running.part()) {
            stop.await();
            if (!running.alive().getAsBoolean()) {
                throw ProcessError.ENDED.failure(name);
            }
        } catch (Exception e) {
            throw Failures.of(name, e);
        }
    }

    private static void awaitEnd(InputStream input, StopSignal stop) {
        try {
            input.transferTo(OutputStream.nullOutputStream());
            stop.raise();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
