package madoguchi.calendar.office;

import java.time.LocalDate;

/// @param reason as people say it: 土曜日, 憲法記念日, 年末年始
/// @param law by which the office is closed
public record ClosedDay(LocalDate day, String reason, String law) {}
