package madoguchi.calendar.era;

import java.time.LocalDate;
import madoguchi.calendar.era.EraReading.Refused;

/// Why a text is taken for no date.
public enum Refusal {
    NOTHING_WRITTEN("Nothing was written"),
    UNREADABLE("This cannot be read as a date"),
    YEAR_ZERO("There is no year 0"),
    NO_SUCH_DAY("There is no such day"),
    BEFORE_THE_ERA("The era had not begun on this day");

    private final String message;

    Refusal(String message) {
        this.message = message;
    }

    /// English, for whoever calls this from a program.
    public String message() {
        return message;
    }

    static Refused nothingWritten() {
        return new Refused(NOTHING_WRITTEN, "日付を書いてください。");
    }

    static Refused unreadable() {
        return new Refused(UNREADABLE, "日付として読めません。昭和64年1月7日、S64.1.7、1989-01-07 のどれかの形で書いてください。");
    }

    static Refused yearZero() {
        return new Refused(YEAR_ZERO, "0年はありません。最初の年は元年と書いてください。");
    }

    static Refused noSuchDay(int month, int day) {
        return new Refused(NO_SUCH_DAY, "その年に%d月%d日はありません。月と日を確かめてください。".formatted(month, day));
    }

    static Refused beforeTheEra(Era named, LocalDate date) {
        return new Refused(
                BEFORE_THE_ERA,
                "%sは%sからです。%sなら、%sと書いてください。"
                        .formatted(named.written(), WesternText.of(named.first()), WesternText.of(date), EraDate.of(date)));
    }
}
