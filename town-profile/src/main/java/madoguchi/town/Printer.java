package madoguchi.town;

import java.net.URI;
import java.net.URISyntaxException;

/// The two ways to name a counter's printer: `ipp://host:port/path` (or `ipps`), and `folder:NAME`.
final class Printer {

    private Printer() {}

    static boolean isAddress(String text) {
        return text.startsWith("folder:") ? text.matches("folder:[a-z0-9][a-z0-9-]*") : isIpp(text);
    }

    private static boolean isIpp(String text) {
        try {
            var uri = new URI(text);
            return text.matches("ipps?://.*") && uri.getHost() != null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
