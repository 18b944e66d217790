package madoguchi.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import madoguchi.event.CounterId;
import madoguchi.identity.authority.TownCertificates;
import madoguchi.identity.authority.Wanted;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.demo.Reach;
import madoguchi.launcher.separate.Program;
import madoguchi.launcher.separate.SeparateTown;
import madoguchi.town.TownFiles;
import madoguchi.town.TownProfile;
import madoguchi.town.TownProfile.Counter;

/// A town hall on this machine whose parts are processes of their own, with an authority made for this once: what a town
/// installs is what is played and measured in.
public final class SeparateHall implements AutoCloseable {

    private final SeparateParts parts;
    private final SeparateTown processes;

    private SeparateHall(SeparateParts parts, SeparateTown processes) {
        this.parts = parts;
        this.processes = processes;
    }

    /// @param town the folder of the town's files
    /// @param data an empty folder
    /// @param firstPort of seven
    /// @throws madoguchi.failure.CounterFailure with what the part says that did not begin; nothing is left running then
    public static SeparateHall open(Console console, Path town, Path data, int firstPort) {
        var profile = TownFiles.load(town, LocalDate.now(ZoneId.of("Asia/Tokyo")));
        var parts = new SeparateParts(new Ports(firstPort), profile, town, data);
        makeCertificates(parts.certificates(), profile);
        return new SeparateHall(parts, SeparateTown.start(console, Program.ours(), parts.all()));
    }

    private static void makeCertificates(Path folder, TownProfile town) {
        var counters = town.counters().stream().map(Counter::id).toList();
        new TownCertificates(folder, Clock.systemUTC())
                .make(town.code(), Wanted.ofTown(Ports.STAFF_HOST, Ports.PUBLIC_HOST, List.of(), counters));
    }

    public Reach reach() {
        return parts.reach();
    }

    /// Of counter 1, as the town's file names it.
    String printer() {
        return parts.town().counter(new CounterId(1)).printer();
    }

    void interruptWhenOneEnds(Thread waiting) {
        processes.interruptWhenOneEnds(waiting);
    }

    Optional<String> ended() {
        return processes.ended();
    }

    String memory() {
        return processes.memory();
    }

    public List<ProcessHandle> processesOf(String part) {
        return List.of(processes.child(part).handle());
    }

    /// By the names of their commands.
    public List<String> parts() {
        return parts.all().stream().map(part -> part.name()).toList();
    }

    @Override
    public void close() {
        processes.close();
    }
}
