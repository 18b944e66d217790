package madoguchi.procedure.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a fact comes from, and so whom to ask for it.
public enum FactSource {
    RECORD("住民記録"),
    LEDGER("町の台帳"),
    NOTICE("死亡届・検案書"),
    CARD("本人確認の券面"),
    FAMILY("ご家族"),
    CLERK("職員");

    private final String label;

    FactSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// As it is written in `facts.yaml`.
    static Optional<FactSource> find(String written) {
        return Stream.of(values()).filter(source -> source.written().equals(written)).findFirst();
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
