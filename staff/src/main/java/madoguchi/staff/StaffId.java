package madoguchi.staff;

import java.io.Serializable;
import java.util.UUID;

/// Names an account. Safe in events and logs; a name is not.
public record StaffId(UUID value) implements Serializable {

    static StaffId random() {
        return new StaffId(UUID.randomUUID());
    }

    /// Also how a path variable becomes one.
    public static StaffId of(String text) {
        return new StaffId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
