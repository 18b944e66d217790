package madoguchi.launcher.process;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the front door stands, and what is behind it.
///
/// @param virtualReader demo town only: the socket of the agent with the virtual reader
@ConfigurationProperties("door")
record DoorSettings(
        @DefaultValue("8300") int staffPort,
        @DefaultValue("8301") int publicPort,
        @DefaultValue("8302") int formPort,
        @DefaultValue("8303") int ticketPort,
        @Nullable Path virtualReader) {}
