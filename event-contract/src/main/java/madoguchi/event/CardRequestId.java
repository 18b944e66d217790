package madoguchi.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// One asking for one card, with a key of its own.
public record CardRequestId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CardRequestId {}

    public static CardRequestId random() {
        return new CardRequestId(UUID.randomUUID());
    }

    public static CardRequestId of(String text) {
        return new CardRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
