package madoguchi.launcher.procedure;

import java.time.LocalDate;
import java.time.ZoneId;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.CommandError;
import madoguchi.launcher.command.Console;
import madoguchi.procedure.household.ProceduresCommand;

/// `procedures FILE`: a household's facts in, its procedures out.
public final class HouseholdProcedures implements Command {

    @Override
    public int run(Arguments arguments, Console console) {
        var town = arguments.path("--town", "town");
        var file = arguments.word().orElseThrow(() -> CommandError.NOT_UNDERSTOOD.failure("procedures FILE"));
        arguments.requireAllTaken();
        return new ProceduresCommand(town, today(), console.out(), console.err()).run(Arguments.absolute(file));
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo"));
    }
}
