package madoguchi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.demo.CardHands;
import madoguchi.launcher.demo.Demo;
import madoguchi.launcher.demo.Folders;
import madoguchi.launcher.demo.Papers;
import madoguchi.launcher.demo.Reach;
import madoguchi.launcher.demo.WindowHands;
import madoguchi.launcher.reader.PcscRack;

/// One playing of the demo: at the system that runs on this data, else at one of its own.
record Rehearsal(Console console, Options options, Path home) {

    void play() {
        var folder = Optional.ofNullable(options.data()).orElse(home.resolve("data"));
        var running = RunFile.find(folder);
        if (running.isPresent()) {
            console.say("Playing one visit at " + running.get().staff());
            // Not in the running system's log, and not in whatever folder this was called from.
            System.setProperty("madoguchi.log", options.out().resolve("log").toString());
            play(running.get(), folder);
        } else {
            playAlone();
        }
    }

    /// With every part as a process of its own, whatever else runs here.
    ///
    /// @return the exit code
    int playSeparately() {
        var folder = Optional.ofNullable(options.data()).orElseGet(Rehearsal::temporaryFolder);
        var ports = new Ports(freePort(options.port()));
        console.say("Starting every part as a process of its own in " + folder);
        int exitCode;
        try (var data = DataFolder.take(folder)) {
            data.keepLog();
            exitCode = new SeparateRehearsal(console, options.town(), options.out(), ports).play(folder);
        }
        removeIfTemporary(folder);
        return exitCode;
    }

    private void play(RunFile running, Path folder) {
        demo(running, folder).play(CardHands::new, console::say);
    }

    private Demo demo(RunFile running, Path folder) {
        var papers = new Papers(running.printer(), folder.resolve("print"), options.out());
        var reach = Reach.onLoopback(running.staff(), running.visitors(), running.bootstrapServers());
        return new Demo(reach, folder, papers);
    }

    private void playAlone() {
        var folder = Optional.ofNullable(options.data()).orElseGet(Rehearsal::temporaryFolder);
        console.say("Starting a system of its own in " + folder);
        try (var data = DataFolder.take(folder)) {
            data.keepLog();
            try (var hall = TownHall.open(console, ofItsOwn(folder, true), data)) {
                play(hall.running(), folder);
            }
        }
        removeIfTemporary(folder);
    }

    /// With a real PC/SC service between the agent and the card, and the visitor's window to type in. The card alone is
    /// virtual.
    void playThroughPcsc() {
        var folder = Optional.ofNullable(options.data()).orElseGet(Rehearsal::temporaryFolder);
        console.say("Starting a system of its own, and a PC/SC service with a virtual reader, in " + folder);
        try (var data = DataFolder.take(folder)) {
            data.keepLog();
            try (var rack = PcscRack.open(data.resolve("pcsc"), options.town());
                    var hall = TownHall.open(console, ofItsOwn(folder, false), data)) {
                demo(hall.running(), folder).play(_ -> new WindowHands(rack), console::say);
            }
        }
        removeIfTemporary(folder);
    }

    private Options ofItsOwn(Path folder, boolean virtualReader) {
        return new Options(
                folder,
                freePort(options.port()),
                options.town(),
                options.out(),
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                virtualReader);
    }

    /// Only after success: what went wrong can be looked up in its log.
    private void removeIfTemporary(Path folder) {
        try {
            if (options.data() == null) {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The wanted ports, or the next seven that are free.
    private static int freePort(int wanted) {
        return IntStream.iterate(wanted, first -> first + Ports.COUNT)
                .limit(100)
                .filter(first -> new Ports(first).areFree())
                .findFirst()
                .orElse(wanted);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("madoguchi-demo-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
