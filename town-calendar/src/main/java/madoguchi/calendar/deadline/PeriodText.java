package madoguchi.calendar.deadline;

import java.util.regex.Pattern;
import madoguchi.calendar.deadline.LegalPeriod.Unit;
import madoguchi.calendar.deadline.PeriodReading.Read;
import madoguchi.calendar.deadline.PeriodReading.Refusal;
import madoguchi.calendar.deadline.PeriodReading.Refused;

/// The part of ISO 8601 that a law's period needs.
final class PeriodText {

    /// Nobody waits for ten thousand of anything.
    private static final Pattern ONE_UNIT = Pattern.compile("P(\\d{1,4})([DMY])");
    private static final Pattern SEVERAL_UNITS = Pattern.compile("P(-?\\d+[DMWY]){2,}");
    private static final Pattern NEGATIVE = Pattern.compile("-P.*|P-\\d+[DMY]");

    private PeriodText() {}

    static PeriodReading read(String text) {
        var found = ONE_UNIT.matcher(text);
        return found.matches()
                ? positive(Integer.parseInt(found.group(1)), Unit.valueOf(found.group(2)))
                : new Refused(reason(text));
    }

    private static PeriodReading positive(int amount, Unit unit) {
        return amount == 0 ? new Refused(Refusal.NOT_POSITIVE) : new Read(new LegalPeriod(amount, unit));
    }

    private static Refusal reason(String text) {
        if (SEVERAL_UNITS.matcher(text).matches()) {
            return Refusal.MIXED;
        }
        return NEGATIVE.matcher(text).matches() ? Refusal.NOT_POSITIVE : Refusal.UNREADABLE;
    }
}
