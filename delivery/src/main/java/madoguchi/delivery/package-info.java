/// Acknowledged means done exactly once. Outbox: an event is committed with what it tells, then carried to Kafka.
/// Inbox: what an event causes is committed once, however often the event arrives. Parking: a visit that fails waits
/// whole, the others go on, and a person sees it.
@NullMarked
package madoguchi.delivery;

import org.jspecify.annotations.NullMarked;
