package madoguchi.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// What a visitor comes for (用件), by its code in the town's files: `bereavement`.
public record PurposeCode(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PurposeCode {
        if (!value.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("not a purpose: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
