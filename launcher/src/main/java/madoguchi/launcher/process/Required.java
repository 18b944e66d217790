package madoguchi.launcher.process;

import java.nio.file.Path;
import madoguchi.launcher.command.Arguments;

/// Options without which a process does not know what to do. There is no default for where a town's data lies.
final class Required {

    private Required() {}

    static Path path(Arguments arguments, String option) {
        return arguments.path(option).orElseThrow(() -> ProcessError.OPTION_MISSING.failure(option + " DIR"));
    }
}
