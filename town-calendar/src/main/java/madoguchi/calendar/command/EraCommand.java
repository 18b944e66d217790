package madoguchi.calendar.command;

import java.io.IOException;
import java.util.List;
import madoguchi.calendar.era.EraDate;
import madoguchi.calendar.era.EraReading;
import madoguchi.calendar.era.EraReading.AsWritten;
import madoguchi.calendar.era.EraReading.Day;
import madoguchi.calendar.era.EraReading.Refused;

/// `era DATE`: a date in both calendars.
public final class EraCommand {

    private EraCommand() {}

    public static int run(List<String> args, Appendable out, Appendable err) throws IOException {
        return Answer.to(args, EraCommand::answer, out, err);
    }

    private static JsonObject answer(Arguments arguments) {
        var text = arguments.word("DATE");
        arguments.requireAllTaken();
        return switch (EraReading.of(text)) {
            case Day(var date, var hints) -> new JsonObject()
                    .text("date", date)
                    .text("wareki", EraDate.of(date))
                    .texts("hints", TypedDay.texts(hints));
            case AsWritten(var typed, var sortKey) -> new JsonObject()
                    .text("text", typed)
                    .text("sort_key", sortKey)
                    .texts("hints", List.of("1日に決まらないか、旧暦の日付です。書かれたとおりに扱います。"));
            case Refused refused -> throw TypedDay.refusal(text, refused);
        };
    }
}
