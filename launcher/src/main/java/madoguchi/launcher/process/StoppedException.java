package madoguchi.launcher.process;

/// Told to stop while it still waited for another process. No failure.
final class StoppedException extends RuntimeException {

    StoppedException() {
        super("told to stop");
    }
}
