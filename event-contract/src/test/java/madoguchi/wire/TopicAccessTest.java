package madoguchi.wire;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import madoguchi.event.CounterId;
import madoguchi.event.Topics;
import madoguchi.identity.IdentityName;
import madoguchi.wire.TopicAccess.Deed;
import madoguchi.wire.TopicAccess.Right;
import org.junit.jupiter.api.Test;

/// `docs/kafka-access.md` is written from the rights. Run with `-Ddocs.update` to write it anew. What a broker makes of
/// them is tried in the module `embedded`.
class TopicAccessTest {

    private static final Path DOCUMENT = Path.of("../docs/kafka-access.md");
    private static final Topics TOWN = new Topics("999999");
    private static final CounterId COUNTER = new CounterId(1);
    private static final List<Right> RIGHTS = new TopicAccess(TOWN, List.of(COUNTER)).rights();
    private static final List<IdentityName> COLUMNS =
            List.of(IdentityName.FORM_SERVICE, IdentityName.TICKET_SERVICE, IdentityName.agent(COUNTER));

    @Test
    void documentTellsTheRightsOfToday() throws IOException {
        var today = document();
        if (System.getProperty("docs.update") != null) {
            Files.writeString(DOCUMENT, today);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(today);
    }

    @Test
    void nobodyWritesWhatAnotherWrites() {
        var writers = RIGHTS.stream().filter(right -> right.deed() == Deed.WRITE).toList();

        assertThat(writers).extracting(Right::topic).doesNotHaveDuplicates();
        assertThat(RIGHTS).doesNotHaveDuplicates();
    }

    @Test
    void everybodyWhoHasARightIsInTheDocument() {
        assertThat(RIGHTS).extracting(Right::identity).isSubsetOf(COLUMNS);
    }

    private static String document() {
        var head = COLUMNS.stream().map(TopicAccessTest::general).collect(joining(" | "));
        var rows = RIGHTS.stream()
                .map(Right::topic)
                .distinct()
                .sorted()
                .map(TopicAccessTest::row)
                .collect(joining());
        return """
                # Who may do what in Kafka

                Generated from `madoguchi.wire.TopicAccess` by `TopicAccessTest`; do not edit. Holds where processes have
                certificates. What is not here is forbidden, and a test tries it (`BrokerAccessIT`).

                | topic | %s |
                |---|%s
                %s
                `counter-N` stands for the agent of each counter, and has its rights for the topics of its own number only. To read
                or to write a topic is also to see that it is there. There are no consumer groups and no transactions, so nobody
                has rights to any. `staff-door`, `public-door` and `postgres` have no rights at all. `kafka` (the broker itself)
                and `administrator` (a person) may do everything.

                Kafka knows everybody with the town: `User:<town>.form-service`. Several towns can share a cluster; each has these
                rights to the topics that begin with its own code and to no others. `kafka` and `administrator` are those of the
                town that the broker's own certificate names; of another town they have no rights.
                """
                .formatted(head, "---|".repeat(COLUMNS.size()), rows);
    }

    private static String row(String topic) {
        var cells = COLUMNS.stream().map(identity -> cell(identity, topic)).collect(joining(" | "));
        return "| `%s` | %s |\n".formatted(general(topic), cells);
    }

    private static String cell(IdentityName identity, String topic) {
        return RIGHTS.stream()
                .filter(right -> right.identity().equals(identity) && right.topic().equals(topic))
                .map(right -> right.deed().name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(joining(", "));
    }

    private static String general(Object name) {
        return name.toString()
                .replace(TOWN.town(), "<town>")
                .replaceFirst("(counter-|agent\\.)1$", "$1N");
    }
}
