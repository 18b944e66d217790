package madoguchi.calendar.holiday;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import madoguchi.calendar.holiday.HolidayFileReading.BadLine;

/// Goes through a file of holidays once: `2026/1/1,元日`.
final class HolidayLines {

    private static final String TITLES = "国民の祝日・休日月日,国民の祝日・休日名称";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu/M/d").withResolverStyle(ResolverStyle.STRICT);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    private final TreeMap<LocalDate, String> days = new TreeMap<>();
    private final List<BadLine> badLines = new ArrayList<>();

    HolidayFileReading read(String text) {
        var lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            readLine(i + 1, lines.get(i));
        }
        if (badLines.isEmpty()) {
            checkYears();
        }
        return badLines.isEmpty()
                ? new HolidayFileReading.Read(new HolidayFile(days))
                : new HolidayFileReading.Refused(badLines);
    }

    private void readLine(int number, String line) {
        if (line.isEmpty() || (number == 1 && line.equals(TITLES))) {
            return;
        }
        var comma = line.indexOf(',');
        if (comma < 0 || comma == line.length() - 1) {
            bad(number, "日付と名称をコンマで区切って「2026/1/1,元日」の形にしてください。");
            return;
        }
        var name = line.substring(comma + 1).strip();
        day(line.substring(0, comma))
                .ifPresentOrElse(
                        day -> put(number, day, name), () -> bad(number, "日付として読めません。「2026/1/1」の形にしてください。"));
    }

    private void put(int number, LocalDate day, String name) {
        if (days.putIfAbsent(day, name) != null) {
            bad(number, "%sが2回書かれています。どちらかの行を消してください。".formatted(DAY.format(day)));
        }
    }

    /// A file of one town holiday would take all the others of its year away.
    private void checkYears() {
        if (days.isEmpty()) {
            bad(1, "祝日が1日も書かれていません。内閣府の CSV をそのまま使ってください。");
        }
        new HolidayFile(days).years().stream()
                .filter(year -> !days.containsKey(NEW_YEAR.atYear(year)))
                .forEach(year -> bad(1, "%d年の元日がありません。ある年の休日を書くなら、その年のすべてを書いてください。".formatted(year)));
    }

    private void bad(int number, String remedy) {
        badLines.add(new BadLine(number, remedy));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
