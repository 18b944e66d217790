package madoguchi.calendar.era;

import java.time.LocalDate;

/// 1989年1月7日
final class WesternText {

    private WesternText() {}

    static String of(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
