package madoguchi.delivery;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The topics that this service alone writes.
record OwnTopics(TopicDirectory directory, List<String> names) {

    private static final Logger LOG = LoggerFactory.getLogger(OwnTopics.class);

    /// Makes what is missing, and puts everything back into the outbox that a new topic of an old name does not hold.
    /// Asked before every batch: nothing is sent to a topic that was not looked at first.
    void verify(OutboxRows rows) throws InterruptedException {
        var found = directory.find(names);
        if (found.size() < names.size()) {
            directory.create(names);
            found = directory.find(names);
        }
        for (var topic : found.values()) {
            var again = rows.note(topic.name(), topic.topicId().toString());
            if (again > 0) {
                LOG.warn("{} is new to Kafka: {} events are sent again", topic.name(), again);
            }
        }
    }
}
