package madoguchi.calendar.command;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/// How every command here ends: JSON and 0, or what is wrong (English, then Japanese) and 2.
final class Answer {

    private static final int GOOD = 0;
    private static final int BAD_INPUT = 2;

    private Answer() {}

    static int to(List<String> args, Function<Arguments, JsonObject> command, Appendable out, Appendable err)
            throws IOException {
        try {
            var arguments = new Arguments(args);
            out.append(command.apply(arguments).toString()).append('\n');
            return GOOD;
        } catch (BadInput bad) {
            err.append(bad.getMessage()).append('\n').append(bad.remedy()).append('\n');
            return BAD_INPUT;
        }
    }
}
