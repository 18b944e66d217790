package madoguchi.ticket.device;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param required whether kiosk and display are shown to registered devices only; not where nobody else can reach them
@ConfigurationProperties("devices")
record DeviceSettings(@DefaultValue("true") boolean required) {}
