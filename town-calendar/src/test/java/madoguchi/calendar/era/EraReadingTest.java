package madoguchi.calendar.era;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import madoguchi.calendar.era.EraHint.Kind;
import madoguchi.calendar.era.EraReading.AsWritten;
import madoguchi.calendar.era.EraReading.Day;
import madoguchi.calendar.era.EraReading.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EraReadingTest {

    @ParameterizedTest
    @CsvSource({
        "昭和64年1月7日, 1989-01-07",
        "S64.1.7, 1989-01-07",
        "s64/01/07, 1989-01-07",
        "昭和64-1-7, 1989-01-07",
        "Ｓ６４．１．７, 1989-01-07",
        "昭和６４年１月７日, 1989-01-07",
        "' 昭和64年 1月 7日　', 1989-01-07",
        "㍼64年1月7日, 1989-01-07",
        "令和元年5月1日, 2019-05-01",
        "令和1年5月1日, 2019-05-01",
        "R元.5.1, 2019-05-01",
        "平成元年1月8日, 1989-01-08",
        "大正15年12月24日, 1926-12-24",
        "明治6年1月1日, 1873-01-01",
        "M45.7.29, 1912-07-29",
        "令和6年2月29日, 2024-02-29",
        "1974年2月28日, 1974-02-28",
        "1974-02-28, 1974-02-28",
        "1974/2/28, 1974-02-28",
        "１９７４−２−２８, 1974-02-28",
        "19740228, 1974-02-28",
        "1873-01-01, 1873-01-01",
    })
    void dayIsReadInEveryWayPeopleWriteIt(String typed, LocalDate date) {
        assertThat(EraReading.of(typed)).isEqualTo(new Day(date, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "平成31年5月1日, 2019-05-01, 平成は2019年4月30日までです。令和元年5月1日として扱います。",
        "H32.1.1, 2020-01-01, 平成は2019年4月30日までです。令和2年1月1日として扱います。",
        "昭和64年1月8日, 1989-01-08, 昭和は1989年1月7日までです。平成元年1月8日として扱います。",
        "昭和65年2月1日, 1990-02-01, 昭和は1989年1月7日までです。平成2年2月1日として扱います。",
        "昭和101年11月20日, 2026-11-20, 昭和は1989年1月7日までです。令和8年11月20日として扱います。",
        "大正15年12月26日, 1926-12-26, 大正は1926年12月25日までです。昭和元年12月26日として扱います。",
        "明治45年7月31日, 1912-07-31, 明治は1912年7月30日までです。大正元年7月31日として扱います。",
    })
    void eraThatHadEndedIsUnderstoodWithAHint(String typed, LocalDate date, String hint) {
        assertThat(EraReading.of(typed)).isEqualTo(new Day(date, List.of(new EraHint(Kind.ERA_HAD_ENDED, hint))));
    }

    @DisplayName("改元の日は両方の元号で書かれる")
    @ParameterizedTest
    @CsvSource({
        "明治45年7月30日, 1912-07-30, 1912年7月30日は、明治45年7月30日とも大正元年7月30日ともいいます。",
        "大正元年7月30日, 1912-07-30, 1912年7月30日は、明治45年7月30日とも大正元年7月30日ともいいます。",
        "1912-07-30, 1912-07-30, 1912年7月30日は、明治45年7月30日とも大正元年7月30日ともいいます。",
        "大正15年12月25日, 1926-12-25, 1926年12月25日は、大正15年12月25日とも昭和元年12月25日ともいいます。",
        "昭和元年12月25日, 1926-12-25, 1926年12月25日は、大正15年12月25日とも昭和元年12月25日ともいいます。",
    })
    void dayOfTwoErasMayBeWrittenInEither(String typed, LocalDate date, String hint) {
        assertThat(EraReading.of(typed)).isEqualTo(new Day(date, List.of(new EraHint(Kind.TWO_ERAS, hint))));
    }

    @ParameterizedTest
    @CsvSource({
        "明治5年12月2日, 1872-12-02",
        "M5.12.2, 1872-12-02",
        "明治5年1月1日, 1872-01-01",
        "明治元年9月8日, 1868-09-08",
        "明治3年閏10月5日, 1870-10-05",
        "慶応3年10月14日, 1867-10-14",
        "慶応元年4月7日, 1865-04-07",
        "天保2年2月30日, 1831-02-30",
        "1870-05-01, 1870-05-01",
        "1872年12月31日, 1872-12-31",
        "昭和20年4月頃, 1945-04-00",
        "大正9年月日不詳, 1920-00-00",
        "推定令和8年1月10日頃から15日頃までの間, 2026-01-10",
        "1950年頃, 1950-00-00",
        "安政2年3月ごろ, 1855-03-00",
        "年月日不詳, 0000-00-00",
        "平成元年1月7日頃, 1989-01-07",
    })
    void whatIsNoDayOfTheSolarCalendarStaysAsItWasWritten(String typed, String sortKey) {
        assertThat(EraReading.of(typed)).isEqualTo(new AsWritten(typed, sortKey));
    }

    @Test
    void writtenTextKeepsItsWidths() {
        assertThat(EraReading.of(" 大正９年　頃 ")).isEqualTo(new AsWritten("大正９年　頃", "1920-00-00"));
    }

    @ParameterizedTest
    @CsvSource({
        "平成元年1月7日, BEFORE_THE_ERA, 平成は1989年1月8日からです。1989年1月7日なら、昭和64年1月7日と書いてください。",
        "令和元年4月30日, BEFORE_THE_ERA, 令和は2019年5月1日からです。2019年4月30日なら、平成31年4月30日と書いてください。",
        "昭和元年12月24日, BEFORE_THE_ERA, 昭和は1926年12月25日からです。1926年12月24日なら、大正15年12月24日と書いてください。",
        "大正元年7月29日, BEFORE_THE_ERA, 大正は1912年7月30日からです。1912年7月29日なら、明治45年7月29日と書いてください。",
        "平成31年2月30日, NO_SUCH_DAY, その年に2月30日はありません。月と日を確かめてください。",
        "令和7年2月29日, NO_SUCH_DAY, その年に2月29日はありません。月と日を確かめてください。",
        "昭和50年13月1日, NO_SUCH_DAY, その年に13月1日はありません。月と日を確かめてください。",
        "昭和50年0月1日, NO_SUCH_DAY, その年に0月1日はありません。月と日を確かめてください。",
        "昭和50年1月0日, NO_SUCH_DAY, その年に1月0日はありません。月と日を確かめてください。",
        "2026-02-29, NO_SUCH_DAY, その年に2月29日はありません。月と日を確かめてください。",
        "明治5年12月31日, NO_SUCH_DAY, その年に12月31日はありません。月と日を確かめてください。",
        "明治5年13月1日, NO_SUCH_DAY, その年に13月1日はありません。月と日を確かめてください。",
        "明治5年0月1日, NO_SUCH_DAY, その年に0月1日はありません。月と日を確かめてください。",
        "明治5年1月0日, NO_SUCH_DAY, その年に1月0日はありません。月と日を確かめてください。",
        "昭和0年1月1日, YEAR_ZERO, 0年はありません。最初の年は元年と書いてください。",
        "明治0年1月1日, YEAR_ZERO, 0年はありません。最初の年は元年と書いてください。",
        "0000-01-01, YEAR_ZERO, 0年はありません。最初の年は元年と書いてください。",
        "'', NOTHING_WRITTEN, 日付を書いてください。",
        "'　', NOTHING_WRITTEN, 日付を書いてください。",
        "きのう, UNREADABLE, 日付として読めません。昭和64年1月7日、S64.1.7、1989-01-07 のどれかの形で書いてください。",
        "慶応10年1月1日, UNREADABLE, 日付として読めません。昭和64年1月7日、S64.1.7、1989-01-07 のどれかの形で書いてください。",
        "昭和64年1月, UNREADABLE, 日付として読めません。昭和64年1月7日、S64.1.7、1989-01-07 のどれかの形で書いてください。",
    })
    void slipIsRefusedWithWhatToWriteInstead(String typed, Refusal reason, String remedy) {
        assertThat(EraReading.of(typed)).isEqualTo(new Refused(reason, remedy));
    }

    @ParameterizedTest
    @EnumSource
    void refusalHasAMessageForPrograms(Refusal refusal) {
        assertThat(refusal.message()).matches("[A-Z][a-z0 ]+");
    }
}
