package madoguchi.delivery;

import madoguchi.delivery.Reading.Event;
import madoguchi.delivery.Reading.Stray;
import madoguchi.event.Topics;
import madoguchi.wire.EventCodec;

/// Reads records and does not believe them: an event counts only on the topic of its owner.
final class EventReader {

    private final Topics topics;

    EventReader(Topics topics) {
        this.topics = topics;
    }

    Reading read(Received message) {
        try {
            var envelope = EventCodec.read(message.message());
            return topics.of(envelope.event()).equals(message.topic())
                    ? new Event(envelope)
                    : new Stray(DeliveryError.FOREIGN_EVENT);
        } catch (RuntimeException e) {
            // Whatever a reader makes of garbage, it is garbage. The exception may quote it and is dropped.
            return new Stray(DeliveryError.UNREADABLE_EVENT);
        }
    }
}
