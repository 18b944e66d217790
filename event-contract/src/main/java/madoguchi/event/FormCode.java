package madoguchi.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A form template (様式), by its folder in the town's files: `juminhyo-request`.
public record FormCode(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FormCode {
        if (!value.matches("[a-z][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("not a form: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
