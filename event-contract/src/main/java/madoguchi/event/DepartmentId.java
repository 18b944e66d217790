package madoguchi.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A department (課), by its code in the town's files: `jumin`.
public record DepartmentId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DepartmentId {
        if (!value.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("not a department: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
