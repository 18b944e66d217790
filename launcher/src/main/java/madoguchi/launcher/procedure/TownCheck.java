package madoguchi.launcher.procedure;

import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.Console;
import madoguchi.procedure.check.CheckCommand;

/// `check TOWN`: what is wrong in a town's files.
public final class TownCheck implements Command {

    @Override
    public int run(Arguments arguments, Console console) {
        var town = arguments.word().map(Arguments::absolute).orElse(arguments.home().resolve("town"));
        arguments.requireAllTaken();
        return new CheckCommand(HouseholdProcedures.today(), console.out()).run(town);
    }
}
