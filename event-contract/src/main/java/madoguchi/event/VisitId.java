package madoguchi.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// A visit (来庁): one day's coming, under one number. Never printed.
public record VisitId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VisitId {}

    public static VisitId random() {
        return new VisitId(UUID.randomUUID());
    }

    public static VisitId of(String text) {
        return new VisitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
