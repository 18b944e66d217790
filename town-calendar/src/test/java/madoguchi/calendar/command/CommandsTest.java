package madoguchi.calendar.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {

    @TempDir
    Path directory;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    @Test
    void deadlineNamesTheDaysThatMovedIt() throws IOException {
        var code = deadline("--from 2026-04-23 --period P7D --count-first --roll open-day");

        assertThat(out).hasToString("""
                {"raw":"2026-04-29","effective":"2026-04-30",\
                "rolled_over":[{"date":"2026-04-29","reason":"昭和の日","law":"地方自治法4条の2第2項2号"}],\
                "from":"2026-04-23","period":"P7D","first_day_counted":true,"elapsed":false,"hints":[]}
                """);
        assertThat(err).isEmpty();
        assertThat(code).isZero();
    }

    @Test
    void deadlineStaysWhereNobodyAskedToRoll() throws IOException {
        deadline("--from 令和8年11月30日 --period P3M --elapsed");

        assertThat(out).contains("\"raw\":\"2027-03-01\",\"effective\":\"2027-03-01\",\"rolled_over\":[]").contains("\"elapsed\":true");
    }

    @Test
    void deadlineRollsOverTheHolidaysOfAFile() throws IOException {
        var file = Files.writeString(directory.resolve("syukujitsu.csv"), "2026/1/1,元日\n2026/11/20,国の日\n");

        deadline("--from 2026-11-13 --period P7D --roll open-day --holidays " + file);

        assertThat(out).contains("\"effective\":\"2026-11-23\"").contains("国の日");
    }

    @Test
    void badLinesOfTheFileAreShownOneByOne() throws IOException {
        var file = Files.writeString(directory.resolve("syukujitsu.csv"), "2026/1/1,元日\n2026/2/30,国の日\n2026/1/1,元日\n");

        var code = deadline("--from 2026-11-13 --period P7D --holidays " + file);

        assertThat(err).hasToString("""
                2 bad lines in %s
                2行目: 日付として読めません。「2026/1/1」の形にしてください。
                3行目: 2026/1/1が2回書かれています。どちらかの行を消してください。
                """.formatted(file));
        assertThat(out).isEmpty();
        assertThat(code).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --period P7D                                     | --from is missing.                        | --from がありません。値とともに書いてください。
            --from --period P7D                              | --from needs a value.                     | --from の後に値を書いてください。
            --period P7D --from                              | --from needs a value.                     | --from の後に値を書いてください。
            --from 2026-11-20                                | --period is missing.                      | --period がありません。値とともに書いてください。
            --from 2026-11-20 --period P1M1D                 | A period has one unit: P1M1D              | 期間の単位は1つだけにしてください。1か月と10日のような期間は数えられません。
            --from 2026-11-20 --period P7D --roll back       | --roll is no rule: back                   | --roll には none か open-day を書いてください。
            --from 2026-11-20 --period P7D --fast x          | Not understood: --fast x                  | 「--fast x」は使えません。綴りと回数を確かめてください。
            --from 2026-11-20 --period P7D --period P8D      | Not understood: --period P8D              | 「--period P8D」は使えません。綴りと回数を確かめてください。
            --from 2026-11-20 --period P7D --holidays none   | Cannot be read: none                      | 「none」を読めません。ファイルの場所を確かめてください。
            --from 2026-02-30 --period P7D                   | There is no such day: 2026-02-30         | その年に2月30日はありません。月と日を確かめてください。
            --from 令和8年頃 --period P7D                    | This is no single day of the solar calendar: 令和8年頃 | 「令和8年頃」は明治6年以後の1日に決まりません。計算には1日を書いてください。
            --from 2099-12-30 --period P7D --roll open-day   | The holidays of 2100 are not known        | 2100年の祝日が分かりません。--roll none で計算するか、--holidays にその年を含む CSV を指定してください。
            """)
    void deadlineSaysInTwoLanguagesWhatIsWrong(String arguments, String english, String japanese) throws IOException {
        var code = deadline(arguments);

        assertThat(err).hasToString(english + "\n" + japanese + "\n");
        assertThat(out).isEmpty();
        assertThat(code).isEqualTo(2);
    }

    @Test
    void deadlineFarAwayNeedsNoHolidaysWhereItDoesNotRoll() throws IOException {
        assertThat(deadline("--from 2099-12-30 --period P7D --roll none")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1989-01-07    | {"date":"1989-01-07","wareki":"昭和64年1月7日","hints":[]}
            S64.1.7       | {"date":"1989-01-07","wareki":"昭和64年1月7日","hints":[]}
            平成31年5月1日 | {"date":"2019-05-01","wareki":"令和元年5月1日","hints":["平成は2019年4月30日までです。令和元年5月1日として扱います。"]}
            明治5年12月2日 | {"text":"明治5年12月2日","sort_key":"1872-12-02","hints":["1日に決まらないか、旧暦の日付です。書かれたとおりに扱います。"]}
            """)
    void eraSaysADayInBothCalendars(String typed, String json) throws IOException {
        assertThat(EraCommand.run(List.of(typed), out, err)).isZero();

        assertThat(out).hasToString(json + "\n");
    }

    @Test
    void eraNeedsOneDateThatThereIs() throws IOException {
        assertThat(EraCommand.run(List.of(), out, err)).isEqualTo(2);
        assertThat(EraCommand.run(List.of("--all"), out, err)).isEqualTo(2);
        assertThat(EraCommand.run(List.of("2026-11-20", "2026-11-21"), out, err)).isEqualTo(2);
        assertThat(EraCommand.run(List.of("平成元年1月7日"), out, err)).isEqualTo(2);

        assertThat(out).isEmpty();
        assertThat(err).hasToString("""
                DATE is missing.
                DATE を書いてください。
                DATE is missing.
                DATE を書いてください。
                Not understood: 2026-11-21
                「2026-11-21」は使えません。綴りと回数を確かめてください。
                The era had not begun on this day: 平成元年1月7日
                平成は1989年1月8日からです。1989年1月7日なら、昭和64年1月7日と書いてください。
                """);
    }

    @Test
    void ageHasBothReadings() throws IOException {
        assertThat(age("--birth 昭和36年5月1日 --years 65")).isZero();

        assertThat(out).hasToString("""
                {"birth":"1961-05-01","age":65,"attained_on":"2026-04-30","birthday":"2026-05-01",\
                "first_fiscal_year_end":"2027-03-31","hints":[]}
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --birth 1961-05-01 --years 0        | --years is no age: 0         | --years には1から999までの数字を書いてください。
            --birth 1961-05-01 --years old      | --years is no age: old       | --years には1から999までの数字を書いてください。
            --birth 1961-05-01 --years 65 today | Not understood: today        | 「today」は使えません。綴りと回数を確かめてください。
            --years 65                          | --birth is missing.          | --birth がありません。値とともに書いてください。
            """)
    void ageSaysInTwoLanguagesWhatIsWrong(String arguments, String english, String japanese) throws IOException {
        assertThat(age(arguments)).isEqualTo(2);

        assertThat(err).hasToString(english + "\n" + japanese + "\n");
    }

    @Test
    void textInAnAnswerIsAlwaysGoodJson() throws IOException {
        EraCommand.run(List.of("\"\\\t 頃\"𠮷"), out, err);

        assertThat(out).contains("\"text\":\"\\\"\\\\\\u0009 頃\\\"𠮷\"");
    }

    private int deadline(String arguments) throws IOException {
        return DeadlineCommand.run(List.of(arguments.split(" ", -1)), out, err);
    }

    private int age(String arguments) throws IOException {
        return AgeCommand.run(List.of(arguments.split(" ", -1)), out, err);
    }
}
