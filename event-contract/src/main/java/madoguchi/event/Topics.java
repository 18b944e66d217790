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

    public String health() {
        return town + ".health";
    }

    /// Where an event belongs. An event found elsewhere was not written by its owner.
    public String of(CounterEvent event) {
        return switch (event) {
            case TicketEvent _ -> ticket();
            case FormEvent _ -> form();
            case CardRequestEvent _ -> cards();
            case AgentEvent agent -> agent(agent.counter());
            case HealthEvent _ -> health();
        };
    }
}
