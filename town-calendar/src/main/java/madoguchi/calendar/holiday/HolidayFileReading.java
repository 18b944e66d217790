package madoguchi.calendar.holiday;

import java.util.List;

/// What can come of reading a file of holidays. One bad line refuses all of it: a holiday that is silently missing moves
/// somebody's deadline.
public sealed interface HolidayFileReading {

    record Read(HolidayFile file) implements HolidayFileReading {}

    record Refused(List<BadLine> badLines) implements HolidayFileReading {

        public Refused {
            badLines = List.copyOf(badLines);
        }
    }

    /// @param line counted from 1, as an editor shows it
    /// @param remedy what to write instead (Japanese)
    record BadLine(int line, String remedy) {

        @Override
        public String toString() {
            return "%d行目: %s".formatted(line, remedy);
        }
    }

    static Refused noText() {
        return new Refused(List.of(new BadLine(1, "文字として読めません。UTF-8 か Shift_JIS の CSV にしてください。")));
    }
}
