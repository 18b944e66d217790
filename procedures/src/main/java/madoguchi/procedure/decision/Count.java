package madoguchi.procedure.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import madoguchi.calendar.deadline.PeriodReading;
import madoguchi.calendar.deadline.Roll;
import madoguchi.calendar.office.OpenDays;
import madoguchi.procedure.catalogue.DeadlineRule.Counting;
import madoguchi.procedure.catalogue.Setting;
import madoguchi.procedure.decision.Due.Days;

/// From a rule of the catalogue to days. A period may name a setting: `P{town.moped_days.disposal}D`.
record Count(OpenDays openDays, Map<String, Setting> settings) {

    private static final Pattern SETTING = Pattern.compile("\\{town\\.([^}]+)}");

    Days days(Counting counting, LocalDate from) {
        var roll = counting.rolls() ? Roll.OPEN_DAY : Roll.NONE;
        var period =
                switch (PeriodReading.of(period(counting))) {
                    case PeriodReading.Read(var read) -> read;
                    case PeriodReading.Refused(var reason) ->
                        throw new IllegalStateException("%s: %s".formatted(counting.period(), reason.message()));
                };
        var deadline = new madoguchi.calendar.deadline.DeadlineRule(
                        period, counting.firstDayCounts(), counting.elapsed(), roll)
                .from(from, openDays);
        return new Days(deadline.raw(), deadline.effective());
    }

    private String period(Counting counting) {
        return SETTING.matcher(counting.period()).replaceAll(found -> {
            var setting = settings.get(found.group(1));
            return setting == null ? found.group() : String.valueOf(setting.value());
        });
    }
}
