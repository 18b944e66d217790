package madoguchi.form.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// 生年月日 as registered: eight digits `YYYYMMDD`, where month and day may be `00` because nobody knows them.
public record BirthDate(String digits) {

    public BirthDate {
        if (!digits.matches("\\d{8}")) {
            throw new IllegalArgumentException("a birth date has eight digits");
        }
    }

    public static BirthDate of(LocalDate date) {
        return new BirthDate("%04d%02d%02d".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
    }

    /// Empty where a part is unknown.
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(part(0, 4), part(4, 6), part(6, 8)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int part(int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    @Override
    public String toString() {
        return "BirthDate[masked]";
    }
}
