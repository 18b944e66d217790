package madoguchi.delivery;

import java.time.Instant;

/// A visit that waits for a person (保留), with everything that has arrived for it since.
///
/// @param key the visit's id; for a record that names no visit, where it lies: `<topic>@<offset>`
/// @param count how many of its events wait
/// @param reason an error code or the kind of fault: never what the event says
public record ParkedVisit(String key, Instant since, int count, String reason) {}
