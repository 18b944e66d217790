package madoguchi.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// One thing that a clerk shows a visitor, with keys of its own.
public record ScreenId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ScreenId {}

    public static ScreenId random() {
        return new ScreenId(UUID.randomUUID());
    }

    public static ScreenId of(String text) {
        return new ScreenId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
