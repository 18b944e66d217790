package madoguchi.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// A leg (窓口での一区間): one queue entry of a visit at one department.
public record LegId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LegId {}

    public static LegId random() {
        return new LegId(UUID.randomUUID());
    }

    public static LegId of(String text) {
        return new LegId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
