package madoguchi.launcher.command;

/// One command of `./madoguchi`. It lives with its feature; `Madoguchi` lists it.
@FunctionalInterface
public interface Command {

    /// Does its work, or waits until it is told to stop.
    ///
    /// @return the exit code: 0 when the work is done
    /// @throws madoguchi.failure.CounterFailure what kept it from its work; shown with code and remedy, exit code 1
    int run(Arguments arguments, Console console);
}
