package madoguchi.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import madoguchi.event.CounterId;
import madoguchi.identity.IdentityName;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/// Which topics there are. Kafka gives every topic an id when it is made: the same name with another id is another
/// topic, for instance on a broker whose disk was wiped.
record TopicDirectory(Broker broker, DeliveryTown town) {

    /// One partition: a town is small, and order within a topic is worth more than speed.
    private static final Optional<Integer> PARTITIONS = Optional.of(1);

    /// Those that exist.
    Map<String, TopicDescription> find(Collection<String> names) throws InterruptedException {
        var found = new HashMap<String, TopicDescription>();
        for (var topic :
                broker.admin().describeTopics(names).topicNameValues().entrySet()) {
            answer(topic.getValue(), UnknownTopicOrPartitionException.class)
                    .ifPresent(description -> found.put(topic.getKey(), description));
        }
        return found;
    }

    void create(Collection<String> names) throws InterruptedException {
        var topics = names.stream()
                .map(name -> new NewTopic(name, PARTITIONS, Optional.empty()).configs(settings(name)))
                .toList();
        for (var made : broker.admin().createTopics(topics).values().values()) {
            answer(made, TopicExistsException.class);
        }
    }

    /// Kafka is only transport; a month outlasts every closure of a town hall.
    private Map<String, String> settings(String name) {
        return name.startsWith(town.topics().healthOfAll())
                ? Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.SEGMENT_MS_CONFIG, millis(Duration.ofMinutes(10)),
                        TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, "0.1",
                        TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime")
                : Map.of(TopicConfig.RETENTION_MS_CONFIG, millis(Duration.ofDays(31)));
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }

    private <T> Optional<T> answer(KafkaFuture<T> future, Class<? extends Exception> harmless)
            throws InterruptedException {
        try {
            return Optional.ofNullable(future.get());
        } catch (ExecutionException e) {
            if (harmless.isInstance(e.getCause())) {
                return Optional.empty();
            }
            broker.failed(e);
            throw DeliveryError.BROKER_UNREACHABLE.failure("Kafka", e);
        }
    }

    /// Those a service writes by its outbox: `<town>.<schema>` and what is below it.
    List<String> ownedBy(String schema) {
        var topics = town.topics();
        var root = town.code() + "." + schema;
        return List.of(topics.form(), topics.cards(), topics.ticket()).stream()
                .filter(topic -> topic.equals(root) || topic.startsWith(root + "."))
                .toList();
    }

    /// Agents make no topics: who reads an agent makes its topics, also the one of its health. All other topics are made by their writer alone, so
    /// that nothing is written to a new one before all that belongs there.
    List<String> ofAgents(Collection<String> names) {
        var root = town.code() + ".agent.";
        return names.stream()
                .filter(name -> name.startsWith(root))
                .flatMap(name -> Stream.of(name, healthOf(CounterId.of(name.substring(root.length())))))
                .toList();
    }

    private String healthOf(CounterId counter) {
        return town.topics().health(IdentityName.agent(counter).value());
    }
}
