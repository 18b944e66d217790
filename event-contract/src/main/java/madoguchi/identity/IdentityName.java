package madoguchi.identity;

import java.util.List;
import madoguchi.event.CounterId;

/// The name a process is known by: the common name of its certificate, its principal in Kafka, and the name of its
/// folder. So it is made of letters that mean nothing in any of the three.
public record IdentityName(String value) implements Comparable<IdentityName> {

    public static final IdentityName KAFKA = new IdentityName("kafka");
    public static final IdentityName POSTGRES = new IdentityName("postgres");
    public static final IdentityName FORM_SERVICE = new IdentityName("form-service");
    public static final IdentityName TICKET_SERVICE = new IdentityName("ticket-service");
    public static final IdentityName STAFF_DOOR = new IdentityName("staff-door");
    public static final IdentityName PUBLIC_DOOR = new IdentityName("public-door");
    /// The person who installs: makes topics' rights, looks everywhere. Given to no running process.
    public static final IdentityName ADMINISTRATOR = new IdentityName("administrator");

    public IdentityName {
        if (!value.matches("[a-z][a-z0-9-]{0,62}")) {
            throw new IllegalArgumentException("not an identity's name");
        }
    }

    /// Whoever is not a counter's agent.
    public static List<IdentityName> servers() {
        return List.of(KAFKA, POSTGRES, FORM_SERVICE, TICKET_SERVICE, STAFF_DOOR, PUBLIC_DOOR);
    }

    /// The agent of one counter.
    public static IdentityName agent(CounterId counter) {
        return new IdentityName("counter-" + counter);
    }

    @Override
    public int compareTo(IdentityName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
