package madoguchi.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When an account may be used (利用期間): whole days, the first and the last included. On 1 April half of a town hall moves,
/// and what is entered in March must neither open a door early nor leave one open.
///
/// @param from null: since ever
/// @param until null: for good
public record Term(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Term ALWAYS = new Term(null, null);

    /// @throws madoguchi.failure.CounterFailure if it ends before it begins
    public Term {
        if (from != null && until != null && until.isBefore(from)) {
            throw StaffError.TERM_BACKWARDS.failure();
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !isAheadOn(day) && !isOverOn(day);
    }

    public boolean isAheadOn(LocalDate day) {
        return from != null && day.isBefore(from);
    }

    public boolean isOverOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    /// `令和9年4月1日から`, or nothing.
    public String beginning() {
        return from == null ? "" : TownDay.words(from) + "から";
    }

    /// `令和10年3月31日まで`, or nothing.
    public String ending() {
        return until == null ? "" : TownDay.words(until) + "まで";
    }
}
