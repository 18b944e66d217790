package madoguchi.procedure.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a fact's value looks like.
public enum FactType {
    /// yes or no
    FLAG,
    /// a whole number
    NUMBER,
    TEXT,
    DATE,
    /// several texts
    TEXTS,
    /// several objects
    LIST,
    OBJECT;

    /// As it is written in `facts.yaml`.
    static Optional<FactType> find(String written) {
        return Stream.of(values()).filter(type -> type.written().equals(written)).findFirst();
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
