package madoguchi.calendar.deadline;

import java.time.LocalDate;
import java.util.List;
import madoguchi.calendar.office.ClosedDay;

/// A deadline (期限) as counted and as it holds. Both are shown: who knows only one of them cannot check it.
///
/// @param rolledOver the closed days that stand between the two, `raw` first
public record Deadline(LocalDate raw, List<ClosedDay> rolledOver) {

    public Deadline {
        rolledOver = List.copyOf(rolledOver);
    }

    /// The last day on which it is not too late.
    public LocalDate effective() {
        return raw.plusDays(rolledOver.size());
    }
}
