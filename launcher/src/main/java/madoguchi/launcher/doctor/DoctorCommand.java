package madoguchi.launcher.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.agent.pcsc.Readers;
import madoguchi.failure.CounterFailure;
import madoguchi.identity.IdentityFolder;
import madoguchi.launcher.RunFile;
import madoguchi.launcher.backup.ServiceConfig;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.process.Log;
import madoguchi.town.TownFiles;
import madoguchi.town.TownProfile;

/// `doctor` (点検): everything at once, whether the system runs or rests; exit code 0 when all is well.
public final class DoctorCommand implements Command {

    private static final Duration LIMIT = Duration.ofSeconds(8);
    private static final String FOLDER = "folder:";
    private static final String INVENTED = "999999";

    @Override
    public int run(Arguments arguments, Console console) {
        var json = arguments.flag("--json");
        var patient = patient(arguments);
        arguments.requireAllTaken();
        // No file: whoever else may have written one in /tmp would decide where it goes, and what is said stands below.
        Log.nowhere();
        var report = new Report(new Examination(LIMIT).of(checks(patient)));
        if (json) {
            report.showJson(console);
        } else {
            report.show(console);
        }
        return report.allWell() ? 0 : 1;
    }

    private static Patient patient(Arguments arguments) {
        var data = arguments.path("--data", "data");
        return new Patient(
                data,
                arguments.path("--town", "town"),
                arguments.number("--port", 8300),
                RunFile.find(data),
                arguments.path("--config").map(ServiceConfig::read),
                arguments.path("--certificates"),
                arguments.path("--backups"),
                Clock.systemUTC());
    }

    private static List<Check> checks(Patient patient) {
        var town = town(patient);
        var checks = new ArrayList<Check>();
        checks.add(new TownFilesCheck(patient));
        checks.add(new BuildCheck(patient));
        checks.add(MachineCheck.here());
        checks.add(new ClockCheck(patient));
        checks.add(TimeServerCheck.ofSystemd());
        checks.add(new FontCheck());
        checks.addAll(ofThisMachine(patient, town));
        checks.addAll(ofServers(patient, town));
        certificates(patient).forEach(folder -> checks.add(new CertificateCheck(patient, folder)));
        town.ifPresent(profile -> profile.counters().forEach(counter -> checks.add(printer(patient, counter))));
        return checks;
    }

    private static List<Check> ofThisMachine(Patient patient, Optional<TownProfile> town) {
        var here = patient.config().isEmpty();
        var real = town.filter(profile -> !profile.code().equals(INVENTED)).isPresent();
        var checks = new ArrayList<Check>();
        checks.add(new ReaderCheck(Readers.ofThisPc(""), here && real));
        if (here) {
            checks.add(new FolderCheck("ディスク", patient.data(), DoctorError.NOT_WRITABLE, FolderCheck.ROOM));
            checks.add(new PortCheck(patient));
        }
        return checks;
    }

    private static List<Check> ofServers(Patient patient, Optional<TownProfile> town) {
        var checks = new ArrayList<Check>();
        checks.add(new DatabaseCheck(patient));
        checks.add(new RolesCheck(patient));
        checks.add(WaitingCheck.parked(patient));
        checks.add(WaitingCheck.unsent(patient));
        town.ifPresent(profile -> {
            checks.add(new KafkaCheck(patient, profile.code()));
            checks.add(new BackupCheck(patient, profile.code(), !profile.code().equals(INVENTED)));
        });
        return checks;
    }

    private static Check printer(Patient patient, TownProfile.Counter counter) {
        var address = counter.printer();
        return address.startsWith(FOLDER)
                ? new FolderCheck(
                        "印刷フォルダー " + counter.id() + "番窓口",
                        patient.data().resolve("print").resolve(address.substring(FOLDER.length())),
                        DoctorError.FOLDER_CLOSED,
                        0)
                : new PrinterCheck(counter);
    }

    /// Empty where the files have mistakes: their own line says which.
    private static Optional<TownProfile> town(Patient patient) {
        try {
            return Optional.of(TownFiles.load(patient.town(), LocalDate.now(ZoneId.of("Asia/Tokyo"))));
        } catch (CounterFailure e) {
            return Optional.empty();
        }
    }

    /// Every identity's folder that lies there; the authority's own has no key of a process.
    private static List<IdentityFolder> certificates(Patient patient) {
        return patient.certificates().map(DoctorCommand::identities).orElse(List.of());
    }

    private static List<IdentityFolder> identities(Path certificates) {
        // Missing, or closed to whoever asks: the check says so, with its remedy.
        if (!Files.isDirectory(certificates) || !Files.isReadable(certificates)) {
            return List.of(new IdentityFolder(certificates));
        }
        try (var folders = Files.list(certificates)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().equals(Path.of("authority")))
                    .sorted()
                    .map(IdentityFolder::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
