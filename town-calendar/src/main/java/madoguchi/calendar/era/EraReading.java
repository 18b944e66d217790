package madoguchi.calendar.era;

import java.time.LocalDate;
import java.util.List;

/// What can come of reading a date that somebody typed. All three happen every day, so none is an exception.
public sealed interface EraReading {

    /// Reads 昭和64年1月7日, S64.1.7, 令和元年5月1日, 1974年2月28日, 1974-02-28, 1974/2/28, 19740228, each in either width.
    static EraReading of(String typed) {
        var text = TypedText.of(typed);
        return UnclearDate.find(text)
                .or(() -> LunarDate.find(text))
                .or(() -> SolarEraDate.find(text))
                .or(() -> WesternDate.find(text))
                .orElseGet(() -> text.isEmpty() ? Refusal.nothingWritten() : Refusal.unreadable());
    }

    record Day(LocalDate date, List<EraHint> hints) implements EraReading {

        public Day {
            hints = List.copyOf(hints);
        }
    }

    /// A date of the lunar calendar, or one that nobody knows exactly (頃, 不詳): it stays what was typed.
    ///
    /// @param sortKey sorts among ISO dates; `00` stands for a month or a day that is not known, so that such a date
    ///                comes before those of its year, and `0000-00-00` for a date of which nothing is known
    record AsWritten(String text, String sortKey) implements EraReading {}

    /// @param remedy what to write instead (Japanese)
    record Refused(Refusal reason, String remedy) implements EraReading {}
}
