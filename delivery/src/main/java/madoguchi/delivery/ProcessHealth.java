package madoguchi.delivery;

import java.time.Duration;
import madoguchi.event.HealthEvent.ProcessReported;

/// What a process last said of itself, and how long ago.
public record ProcessHealth(ProcessReported report, Duration age) {}
