package madoguchi.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The number on the ticket (番号札): one for the whole visit, one series for all purposes, new every business day.
public record TicketNumber(@JsonValue int value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TicketNumber {
        if (value < 1 || value > 9999) {
            throw new IllegalArgumentException("not a ticket number: " + value);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
