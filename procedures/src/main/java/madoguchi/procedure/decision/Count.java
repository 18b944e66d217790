package madoguchi.procedure.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import madoguchi.calendar.deadline.PeriodReading;
import madoguchi.calendar.deadline.Roll;
import madoguchi.calendar.office.OpenDays;
import madoguchi.procedure.catalogue.DeadlineRule;
import madoguchi.procedure.catalogue.DeadlineRule.Counting;
import madoguchi.procedure.catalogue.DeadlineRule.Further;
import madoguchi.procedure.catalogue.Setting;
import madoguchi.procedure.decision.Due.Days;

/// From a rule of the catalogue to days. A period and a text may name a setting: `P{town.moped_days.disposal}D`.
record Count(OpenDays openDays, Map<String, Setting> settings) {

    private static final Pattern SETTING = Pattern.compile("\\{town\\.([^}]+)}");

    Days days(Counting counting, LocalDate from) {
        var roll = counting.rolls() ? Roll.OPEN_DAY : Roll.NONE;
        var period =
                switch (PeriodReading.of(filled(counting.period()))) {
                    case PeriodReading.Read(var read) -> read;
                    case PeriodReading.Refused(var reason) ->
                        throw new IllegalStateException("%s: %s".formatted(counting.period(), reason.message()));
                };
        var deadline = new madoguchi.calendar.deadline.DeadlineRule(
                        period, counting.firstDayCounts(), counting.elapsed(), roll)
                .from(from, openDays);
        return new Days(deadline.raw(), deadline.effective());
    }

    /// With the town's own number where the text says how many days there are.
    DeadlineRule told(DeadlineRule rule) {
        return new DeadlineRule(
                rule.when(),
                rule.counting(),
                rule.countedFrom(),
                rule.kind(),
                rule.law(),
                filled(rule.text()),
                rule.inEnglish() == null ? null : filled(rule.inEnglish()),
                told(rule.also()),
                rule.kindOfSpan());
    }

    private Map<String, Further> told(Map<String, Further> also) {
        Map<String, Further> told = new LinkedHashMap<>();
        also.forEach((name, further) -> told.put(
                name,
                new Further(
                        further.counting(), further.law(), further.text() == null ? null : filled(further.text()))));
        return told;
    }

    private String filled(String text) {
        return SETTING.matcher(text).replaceAll(found -> {
            var setting = settings.get(found.group(1));
            return Matcher.quoteReplacement(setting == null ? found.group() : String.valueOf(setting.value()));
        });
    }
}
