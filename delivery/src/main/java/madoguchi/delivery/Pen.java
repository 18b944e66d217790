package madoguchi.delivery;

import java.util.List;
import madoguchi.event.CounterEvent;
import madoguchi.event.Topics;

/// In whose name a service writes, and where it may.
///
/// @param own the topics that this service alone writes
record Pen(String source, Topics topics, List<String> own) {

    /// @throws IllegalArgumentException if another process is the one to say so
    String topicOf(CounterEvent event) {
        var topic = topics.of(event);
        if (!own.contains(topic)) {
            throw new IllegalArgumentException(source + " does not write " + topic);
        }
        return topic;
    }
}
