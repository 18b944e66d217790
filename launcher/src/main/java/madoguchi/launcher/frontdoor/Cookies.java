package madoguchi.launcher.frontdoor;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/// Which cookies pass an origin, and with them whatever else says who somebody is.
enum Cookies {
    ALL {
        @Override
        boolean lets(String cookie) {
            return true;
        }
    },
    /// The one that a registered kiosk or display is known by: its name with https, and without.
    OF_MACHINES {
        @Override
        boolean lets(String cookie) {
            return Set.of("__Host-device", "device").contains(cookie.strip().split("=", 2)[0]);
        }
    };

    /// @param cookie a name with its value, perhaps with attributes
    abstract boolean lets(String cookie);

    final void limit(HttpFields.Mutable headers) {
        if (this == ALL) {
            return;
        }
        var passed = headers.getValuesList(HttpHeader.COOKIE).stream()
                .flatMap(header -> Arrays.stream(header.split(";")))
                .filter(this::lets)
                .map(String::strip)
                .collect(Collectors.joining("; "));
        headers.remove(HttpHeader.COOKIE);
        headers.remove(HttpHeader.AUTHORIZATION);
        if (!passed.isEmpty()) {
            headers.put(HttpHeader.COOKIE, passed);
        }
    }
}
