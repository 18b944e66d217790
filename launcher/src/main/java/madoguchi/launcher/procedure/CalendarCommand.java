package madoguchi.launcher.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.Console;

/// `deadline`, `era`, `age`: the calendar reads its own words.
public record CalendarCommand(Calendar calendar) implements Command {

    public interface Calendar {

        int run(List<String> words, Appendable out, Appendable err) throws IOException;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        try {
            return calendar.run(arguments.rest(), console.out(), console.err());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
