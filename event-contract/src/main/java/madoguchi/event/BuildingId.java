package madoguchi.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A building (庁舎), by its code in the town's files: `main`.
public record BuildingId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BuildingId {
        if (!value.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("not a building: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
