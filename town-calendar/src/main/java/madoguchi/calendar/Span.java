package madoguchi.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A day of which only the earliest and the latest are known, as for some deaths.
///
/// @param text as the certificate has it; never made from the two days
public record Span(LocalDate first, LocalDate last, String text) {

    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a span ends before it begins");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// Whether it matters on which day it was: some of the days are before the threshold and some are not. A person
    /// decides then, never a rule.
    public boolean crosses(LocalDate threshold) {
        return first.isBefore(threshold) && !last.isBefore(threshold);
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
