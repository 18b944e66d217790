package madoguchi.calendar.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import madoguchi.calendar.holiday.HolidayFileReading.BadLine;
import madoguchi.calendar.holiday.HolidayFileReading.Read;
import madoguchi.calendar.holiday.HolidayFileReading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayFileTest {

    private static final String TITLES = "国民の祝日・休日月日,国民の祝日・休日名称\r\n";
    private static final String FILE = TITLES + "2026/1/1,元日\r\n2026/11/20,国の日\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "Shift_JIS"})
    void encodingNeedsNotBeNamed(String charset) {
        assertThat(days(FILE.getBytes(Charset.forName(charset)))).containsExactly("2026-01-01 元日", "2026-11-20 国の日");
    }

    @Test
    void byteOrderMarkAndMissingTitlesDoNotMatter() {
        assertThat(days(utf8("\uFEFF" + FILE))).hasSize(2);
        assertThat(days(utf8("2026/1/1,元日\n\n2026/01/12, 成人の日 \n")))
                .containsExactly("2026-01-01 元日", "2026-01-12 成人の日");
    }

    @Test
    void onlyTheFileCountsInItsYears() {
        var holidays = Holidays.byLaw().with(file(utf8(FILE)));

        assertThat(holidays.nameOf(LocalDate.of(2026, 11, 20))).contains("国の日");
        assertThat(holidays.nameOf(LocalDate.of(2026, 11, 23))).isEmpty();
        assertThat(holidays.nameOf(LocalDate.of(2027, 11, 23))).contains("勤労感謝の日");
        assertThat(holidays.nameOf(LocalDate.of(2025, 11, 3))).contains("文化の日");
    }

    @Test
    void fileReachesFurtherThanTheLaw() {
        var holidays = Holidays.byLaw().with(file(utf8("2101/1/1,元日\n")));

        assertThat(holidays.nameOf(LocalDate.of(2101, 1, 1))).contains("元日");
        assertThatThrownBy(() -> holidays.nameOf(LocalDate.of(2100, 1, 1))).isInstanceOf(HolidaysUnknown.class);
    }

    @Test
    void secondFileLeavesTheYearsOfTheFirst() {
        var holidays = Holidays.byLaw().with(file(utf8("2101/1/1,元日\n"))).with(file(utf8(FILE)));

        assertThat(holidays.nameOf(LocalDate.of(2101, 1, 1))).contains("元日");
        assertThat(holidays.nameOf(LocalDate.of(2026, 11, 20))).contains("国の日");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026/2/30,元日       | 2 | 日付として読めません。「2026/1/1」の形にしてください。
            2026-01-01,元日      | 2 | 日付として読めません。「2026/1/1」の形にしてください。
            ,元日                | 2 | 日付として読めません。「2026/1/1」の形にしてください。
            2026/1/1             | 2 | 日付と名称をコンマで区切って「2026/1/1,元日」の形にしてください。
            2026/1/1,            | 2 | 日付と名称をコンマで区切って「2026/1/1,元日」の形にしてください。
            2026/5/3,憲法記念日  | 1 | 2026年の元日がありません。ある年の休日を書くなら、その年のすべてを書いてください。
            ''                   | 1 | 祝日が1日も書かれていません。内閣府の CSV をそのまま使ってください。
            """)
    void badLineIsNamedWithWhatToWriteInstead(String line, int number, String remedy) {
        assertThat(badLines(utf8(TITLES + line + "\n"))).containsExactly(new BadLine(number, remedy));
    }

    @Test
    void everyBadLineIsNamed() {
        assertThat(badLines(utf8("月日,名称\n2026/1/1,元日\n2026/1/1,新年\n2026/13/1,元日\n")))
                .map(BadLine::toString)
                .containsExactly(
                        "1行目: 日付として読めません。「2026/1/1」の形にしてください。",
                        "3行目: 2026/1/1が2回書かれています。どちらかの行を消してください。",
                        "4行目: 日付として読めません。「2026/1/1」の形にしてください。");
    }

    @Test
    void titlesInTheMiddleAreABadLine() {
        assertThat(badLines(utf8("2026/1/1,元日\n" + TITLES))).map(BadLine::line).containsExactly(2);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(badLines(new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0x80}))
                .containsExactly(new BadLine(1, "文字として読めません。UTF-8 か Shift_JIS の CSV にしてください。"));
    }

    private static List<String> days(byte[] bytes) {
        return file(bytes).days().entrySet().stream().map(day -> day.getKey() + " " + day.getValue()).toList();
    }

    private static HolidayFile file(byte[] bytes) {
        return switch (HolidayFile.read(bytes)) {
            case Read(var file) -> file;
            case Refused(var badLines) -> throw new AssertionError(badLines);
        };
    }

    private static List<BadLine> badLines(byte[] bytes) {
        return switch (HolidayFile.read(bytes)) {
            case Read(var file) -> throw new AssertionError(file);
            case Refused(var badLines) -> badLines;
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
