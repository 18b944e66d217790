package madoguchi.event;

/// The topics of one town: one per writer, prefixed with the town's code so that many towns can share a cluster.
///
/// @param town 全国地方公共団体コード, six digits
public record Topics(String town) {

    public Topics {
        if (!town.matches("\\d{6}")) {
            throw new IllegalArgumentException("a town's code has six digits: " + town);
        }
    }

    /// Whether a topic is this town's, known or not.
    public boolean include(String topic) {
        return topic.startsWith(town + ".");
    }

    public String form() {
        return town + ".form";
    }

    public String cards() {
        return town + ".form.cards";
    }

    public String ticket() {
        return town + ".ticket";
    }

    public String agent(CounterId counter) {
        return town + ".agent." + counter;
    }

    /// How one process is, said by that process alone. Kafka lets nobody else write there, so a report under another's
    /// name is believed by nobody.
    ///
    /// @param writer as the process is known: `form-service`, `counter-3`
    public String health(String writer) {
        if (!writer.matches("[a-z][a-z0-9-]{0,62}")) {
            throw new IllegalArgumentException("not the name of a process");
        }
        return healthOfAll() + writer;
    }

    /// What the names of all topics of health begin with.
    public String healthOfAll() {
        return town + ".health.";
    }

    /// Where an event belongs. An event found elsewhere was not written by its owner.
    public String of(CounterEvent event) {
        return switch (event) {
            case TicketEvent _ -> ticket();
            case FormEvent _ -> form();
            case CardRequestEvent _, VisitorScreenEvent _ -> cards();
            case AgentEvent agent -> agent(agent.counter());
            case AgentScreenEvent agent -> agent(agent.counter());
            case HealthEvent health -> health(health.source());
        };
    }
}
