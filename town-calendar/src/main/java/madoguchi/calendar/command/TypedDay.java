package madoguchi.calendar.command;

import java.util.List;
import madoguchi.calendar.era.EraHint;
import madoguchi.calendar.era.EraReading;
import madoguchi.calendar.era.EraReading.AsWritten;
import madoguchi.calendar.era.EraReading.Day;
import madoguchi.calendar.era.EraReading.Refused;

/// A day behind an option, in any way a date is written.
final class TypedDay {

    private TypedDay() {}

    static Day of(String text) {
        return switch (EraReading.of(text)) {
            case Day day -> day;
            case AsWritten(var typed, _) -> throw new BadInput(
                    "This is no single day of the solar calendar: " + typed,
                    "「%s」は明治6年以後の1日に決まりません。計算には1日を書いてください。".formatted(typed));
            case Refused refused -> throw refusal(text, refused);
        };
    }

    static BadInput refusal(String text, Refused refused) {
        return new BadInput("%s: %s".formatted(refused.reason().message(), text), refused.remedy());
    }

    static List<String> texts(List<EraHint> hints) {
        return hints.stream().map(EraHint::text).toList();
    }
}
