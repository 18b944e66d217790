package madoguchi.screen;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param heartbeat the longest silence on a stream; pages call themselves stale after more than twice of it
/// @param streamLife after which a page must ask anew, so that no stream outlives what it was opened for
@ConfigurationProperties("screen")
record ScreenSettings(@DefaultValue("5s") Duration heartbeat, @DefaultValue("15m") Duration streamLife) {}
