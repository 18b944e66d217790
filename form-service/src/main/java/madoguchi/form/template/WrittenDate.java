package madoguchi.form.template;

import java.time.LocalDate;
import madoguchi.calendar.era.EraDate;

/// A date as a form writes it.
final class WrittenDate {

    private WrittenDate() {}

    static String of(LocalDate date) {
        return EraDate.covers(date) ? EraDate.of(date).toString() : western(date);
    }

    static String western(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
