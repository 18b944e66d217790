package madoguchi.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// One document for one owner; the only thing that ever selects what is printed.
public record PrintRequestId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PrintRequestId {}

    public static PrintRequestId random() {
        return new PrintRequestId(UUID.randomUUID());
    }

    public static PrintRequestId of(String text) {
        return new PrintRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
