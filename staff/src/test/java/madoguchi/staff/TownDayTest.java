package madoguchi.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TownDayTest {

    private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2027, 4, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-04-01", "2027/4/1", "2027年4月1日", "R9.4.1", "r9/4/1", "令和9年4月1日", "令和 9年 4月 1日", "2027/4/1",
                "R9.4.1", " 2027-4-1 "
            })
    void dayIsReadAsPeopleWriteIt(String text) {
        assertThat(TownDay.read(text)).contains(FIRST_OF_APRIL);
    }

    @Test
    void firstYearOfAnEraHasAName() {
        assertThat(TownDay.read("令和元年5月1日")).contains(LocalDate.of(2019, 5, 1));
        assertThat(TownDay.words(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日");
        assertThat(TownDay.words(FIRST_OF_APRIL)).isEqualTo("令和9年4月1日");
        assertThat(TownDay.words(LocalDate.of(2018, 4, 1))).isEqualTo("2018年4月1日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4/1", "2027-02-29", "2027-13-01", "H31.4.1", "46113", "27/4/1", "来年度"})
    void whatIsNoDayIsNotGuessed(String text) {
        assertThat(TownDay.read(text)).isEmpty();
    }

    @Test
    void dayBeginsAtMidnightInJapan() {
        var lastSecond = Clock.fixed(Instant.parse("2027-03-31T14:59:59Z"), ZoneOffset.UTC);
        var firstSecond = Clock.fixed(Instant.parse("2027-03-31T15:00:00Z"), ZoneOffset.UTC);

        assertThat(TownDay.today(lastSecond)).isEqualTo(FIRST_OF_APRIL.minusDays(1));
        assertThat(TownDay.today(firstSecond)).isEqualTo(FIRST_OF_APRIL);
    }
}
