package madoguchi.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Which build this process runs. Processes of one installation must agree, or nothing is printed.
public final class Build {

    private static final String FINGERPRINT = read();

    private Build() {}

    /// A hash over the sources this was built from; `unstamped` where it was not built by `./madoguchi`.
    public static String fingerprint() {
        return FINGERPRINT;
    }

    private static String read() {
        try (var stamped = Build.class.getResourceAsStream("build.properties")) {
            var properties = new Properties();
            properties.load(stamped);
            return properties.getProperty("fingerprint");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
