package madoguchi.launcher;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import madoguchi.calendar.command.AgeCommand;
import madoguchi.calendar.command.DeadlineCommand;
import madoguchi.calendar.command.EraCommand;
import madoguchi.failure.CounterFailure;
import madoguchi.form.FormService;
import madoguchi.launcher.backup.BackupCommand;
import madoguchi.launcher.backup.RestoreCommand;
import madoguchi.launcher.card.CardCommand;
import madoguchi.launcher.certificate.CertificateCommand;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.CommandError;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.doctor.DoctorCommand;
import madoguchi.launcher.kit.AgentKitCommand;
import madoguchi.launcher.procedure.CalendarCommand;
import madoguchi.launcher.procedure.HouseholdProcedures;
import madoguchi.launcher.procedure.TownCheck;
import madoguchi.launcher.process.AgentCommand;
import madoguchi.launcher.process.FrontDoorCommand;
import madoguchi.launcher.process.HealthCommand;
import madoguchi.launcher.process.KafkaCommand;
import madoguchi.launcher.process.PostgresCommand;
import madoguchi.launcher.process.ServiceCommand;
import madoguchi.launcher.reader.ReaderSocket;
import madoguchi.ticket.TicketService;

/// What `./madoguchi` hands over to. Every command is listed here, and does its work elsewhere.
public final class Madoguchi {

    private static final Map<String, Command> COMMANDS = Map.ofEntries(
            entry("run", new RunCommand()),
            entry("demo", new DemoCommand()),
            entry("certificate", new CertificateCommand()),
            entry("agent-kit", new AgentKitCommand()),
            entry("kafka", new KafkaCommand()),
            entry("postgres", new PostgresCommand()),
            entry("form-service", new ServiceCommand("form-service", FormService::builder, Inventions::beside)),
            entry("ticket-service", new ServiceCommand("ticket-service", TicketService::builder, _ -> () -> {})),
            entry("agent", new AgentCommand(ReaderSocket::beside)),
            entry("front-door", new FrontDoorCommand()),
            entry("health", new HealthCommand()),
            entry("backup", new BackupCommand()),
            entry("restore", new RestoreCommand()),
            entry("doctor", new DoctorCommand()),
            entry("card", new CardCommand()),
            entry("check", new TownCheck()),
            entry("procedures", new HouseholdProcedures()),
            entry("deadline", new CalendarCommand(DeadlineCommand::run)),
            entry("era", new CalendarCommand(EraCommand::run)),
            entry("age", new CalendarCommand(AgeCommand::run)));

    private Madoguchi() {}

    /// Exits with 0 when the command did its work, 1 when it could not, 2 when it was not understood.
    public static void main(String[] words) {
        System.exit(run(List.of(words), new Console(System.out, System.err)));
    }

    private static int run(List<String> words, Console console) {
        try {
            var name = words.isEmpty() ? "" : words.getFirst();
            var command = Optional.ofNullable(COMMANDS.get(name))
                    .orElseThrow(() -> CommandError.NOT_UNDERSTOOD.failure(name));
            return command.run(new Arguments(home(), words.subList(1, words.size())), console);
        } catch (CounterFailure failure) {
            console.failed(failure);
            return failure.error() == CommandError.NOT_UNDERSTOOD ? 2 : 1;
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("madoguchi.home", "")).toAbsolutePath();
    }
}
