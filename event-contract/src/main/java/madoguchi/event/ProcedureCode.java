package madoguchi.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A procedure (手続) that the law asks for: `nhi-funeral-grant`.
public record ProcedureCode(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProcedureCode {
        if (!value.matches("[a-z][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("not a procedure: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
