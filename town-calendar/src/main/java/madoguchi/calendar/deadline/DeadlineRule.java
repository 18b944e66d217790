package madoguchi.calendar.deadline;

import java.time.LocalDate;
import java.util.List;
import madoguchi.calendar.office.OpenDays;

/// How a law counts to its deadline.
///
/// @param countFirst whether the day it begins with counts too (戸籍法43条); otherwise counting begins the day after (民法140条)
/// @param elapsed whether the law says 「…を経過した日」: the day after the period's last
public record DeadlineRule(LegalPeriod period, boolean countFirst, boolean elapsed, Roll roll) {

    /// @param openDays only asked where the rule rolls. They should close on 休日 alone: a counter that is shut for one day
    ///                 moves nobody's deadline
    public Deadline from(LocalDate day, OpenDays openDays) {
        var raw = raw(day);
        return switch (roll) {
            case NONE -> new Deadline(raw, List.of());
            case OPEN_DAY -> new Deadline(raw, openDays.closedFrom(raw));
        };
    }

    private LocalDate raw(LocalDate day) {
        var last = period.lastDayFrom(countFirst ? day : day.plusDays(1));
        return elapsed ? last.plusDays(1) : last;
    }
}
