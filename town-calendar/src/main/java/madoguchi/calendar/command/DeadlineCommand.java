package madoguchi.calendar.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import madoguchi.calendar.deadline.Deadline;
import madoguchi.calendar.deadline.DeadlineRule;
import madoguchi.calendar.deadline.LegalPeriod;
import madoguchi.calendar.deadline.PeriodReading;
import madoguchi.calendar.deadline.PeriodReading.Read;
import madoguchi.calendar.deadline.PeriodReading.Refused;
import madoguchi.calendar.deadline.Roll;
import madoguchi.calendar.holiday.HolidaysUnknown;
import madoguchi.calendar.office.ClosedDay;
import madoguchi.calendar.office.Office;
import madoguchi.calendar.office.OpenDays;

/// `deadline --from DATE --period P14D …`: the last day, and what moved it.
public final class DeadlineCommand {

    private DeadlineCommand() {}

    public static int run(List<String> args, Appendable out, Appendable err) throws IOException {
        return Answer.to(args, DeadlineCommand::answer, out, err);
    }

    private static JsonObject answer(Arguments arguments) {
        var from = TypedDay.of(arguments.required("--from"));
        var rule = rule(arguments);
        var holidays = TypedHolidays.of(arguments.value("--holidays"));
        arguments.requireAllTaken();
        var deadline = deadline(rule, from.date(), OpenDays.of(Office.TOWN_HALL, holidays));
        return new JsonObject()
                .text("raw", deadline.raw())
                .text("effective", deadline.effective())
                .objects("rolled_over", deadline.rolledOver().stream().map(DeadlineCommand::json).toList())
                .text("from", from.date())
                .text("period", rule.period())
                .flag("first_day_counted", rule.countFirst())
                .flag("elapsed", rule.elapsed())
                .texts("hints", TypedDay.texts(from.hints()));
    }

    private static DeadlineRule rule(Arguments arguments) {
        return new DeadlineRule(
                period(arguments.required("--period")),
                arguments.flag("--count-first"),
                arguments.flag("--elapsed"),
                roll(arguments.value("--roll").orElse("none")));
    }

    private static LegalPeriod period(String text) {
        return switch (PeriodReading.of(text)) {
            case Read(var period) -> period;
            case Refused(var reason) -> throw new BadInput(reason.message() + ": " + text, reason.remedy());
        };
    }

    private static Roll roll(String text) {
        if (text.equals("open-day")) {
            return Roll.OPEN_DAY;
        }
        if (text.equals("none")) {
            return Roll.NONE;
        }
        throw new BadInput("--roll is no rule: " + text, "--roll には none か open-day を書いてください。");
    }

    private static Deadline deadline(DeadlineRule rule, LocalDate from, OpenDays openDays) {
        try {
            return rule.from(from, openDays);
        } catch (HolidaysUnknown unknown) {
            throw new BadInput(
                    "The holidays of %d are not known".formatted(unknown.year()),
                    "%d年の祝日が分かりません。--roll none で計算するか、--holidays にその年を含む CSV を指定してください。".formatted(unknown.year()));
        }
    }

    private static JsonObject json(ClosedDay closed) {
        return new JsonObject().text("date", closed.day()).text("reason", closed.reason()).text("law", closed.law());
    }
}
