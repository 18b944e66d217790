package madoguchi.calendar.deadline;

/// What happens to a deadline that falls on a closed day.
public enum Roll {
    /// It stays: prescriptions, and whatever is shown on the safe side.
    NONE,
    /// It becomes the next open day: 地方自治法4条の2第4項, 行政機関の休日に関する法律2条, 国税通則法10条2項.
    OPEN_DAY
}
