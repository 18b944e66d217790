package madoguchi.town;

import java.time.LocalDate;

/// From when until when an entry holds, both days included.
record Period(LocalDate from, LocalDate to) {

    static final String FROM = "valid_from";
    static final String TO = "valid_to";

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    boolean isBackwards() {
        return to.isBefore(from);
    }
}
