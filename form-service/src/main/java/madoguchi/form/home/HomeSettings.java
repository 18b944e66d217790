package madoguchi.form.home;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param publicOrigin where kiosk and display are; where it is not set, the landing page does not link them
/// @param demo whether this is the demo town with its virtual card reader
@ConfigurationProperties("home")
record HomeSettings(@Nullable URI publicOrigin, boolean demo) {}
