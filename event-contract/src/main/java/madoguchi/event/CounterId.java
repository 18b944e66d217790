package madoguchi.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A counter (窓口): the physical desk, by the number on its sign. The display says "3番窓口".
public record CounterId(@JsonValue int value) implements Comparable<CounterId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CounterId {
        if (value < 1 || value > 99) {
            throw new IllegalArgumentException("not a counter: " + value);
        }
    }

    public static CounterId of(String text) {
        return new CounterId(Integer.parseInt(text));
    }

    @Override
    public int compareTo(CounterId other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
