package madoguchi.calendar.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import madoguchi.calendar.holiday.Holidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OpenDaysTest {

    private static final Holidays HOLIDAYS = Holidays.byLaw();
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);

    @ParameterizedTest
    @CsvSource({
        "TOWN_HALL, 2026-11-21, 土曜日, 地方自治法4条の2第2項1号",
        "TOWN_HALL, 2026-11-22, 日曜日, 地方自治法4条の2第2項1号",
        "TOWN_HALL, 2026-11-23, 勤労感謝の日, 地方自治法4条の2第2項2号",
        "TOWN_HALL, 2026-12-29, 年末年始, 地方自治法4条の2第2項3号",
        "TOWN_HALL, 2026-01-02, 年末年始, 地方自治法4条の2第2項3号",
        "NATIONAL, 2026-11-21, 土曜日, 行政機関の休日に関する法律1条1項1号",
        "NATIONAL, 2026-11-23, 勤労感謝の日, 行政機関の休日に関する法律1条1項2号",
        "NATIONAL, 2026-12-31, 年末年始, 行政機関の休日に関する法律1条1項3号",
        "TAX, 2026-11-21, 土曜日, 国税通則法施行令2条2項",
        "TAX, 2026-11-22, 日曜日, 国税通則法10条2項",
        "TAX, 2026-11-23, 勤労感謝の日, 国税通則法10条2項",
        "TAX, 2026-12-31, 年末年始, 国税通則法施行令2条2項",
        "TAX, 2026-01-02, 年末年始, 国税通則法10条2項",
        "TOWN_HALL, 2026-01-01, 元日, 地方自治法4条の2第2項2号", // a holiday is called by its name
        "TOWN_HALL, 2026-05-03, 憲法記念日, 地方自治法4条の2第2項2号",
        "TOWN_HALL, 2027-01-03, 年末年始, 地方自治法4条の2第2項3号", // a Sunday too
    })
    void closedDayHasAReasonAndALaw(Office office, LocalDate day, String reason, String law) {
        assertThat(OpenDays.of(office, HOLIDAYS).closing(day)).contains(new ClosedDay(day, reason, law));
    }

    @ParameterizedTest
    @EnumSource
    void everyOfficeRestsFromTheTwentyNinthOfDecemberToTheThirdOfJanuary(Office office) {
        var openDays = OpenDays.of(office, HOLIDAYS);
        var lastOpen = LocalDate.of(2026, 12, 28);

        assertThat(openDays.isOpen(lastOpen)).isTrue();
        assertThat(openDays.openOnOrAfter(lastOpen)).isEqualTo(lastOpen);
        assertThat(openDays.openOnOrAfter(lastOpen.plusDays(1))).isEqualTo("2027-01-04");
        assertThat(openDays.closedFrom(lastOpen.plusDays(1)))
                .map(ClosedDay::day)
                .containsExactlyElementsOf(lastOpen.plusDays(1).datesUntil(LocalDate.of(2027, 1, 4)).toList());
    }

    @Test
    void ordinaryWeekIsOpenForFiveDays() {
        var openDays = OpenDays.of(Office.TOWN_HALL, HOLIDAYS);
        var monday = LocalDate.of(2026, 11, 16);

        assertThat(monday.datesUntil(monday.plusWeeks(1))).filteredOn(openDays::isOpen).hasSize(5).endsWith(FRIDAY);
    }

    @Test
    void townMayCloseAndOpenOnDaysOfItsOwn() {
        var openDays = new OpenDays(Office.TOWN_HALL, HOLIDAYS, Map.of(FRIDAY, "庁舎の点検"), Set.of(SATURDAY));

        assertThat(openDays.closing(FRIDAY)).contains(new ClosedDay(FRIDAY, "庁舎の点検", "町の定め"));
        assertThat(openDays.openOnOrAfter(FRIDAY)).isEqualTo(SATURDAY);
    }

    @Test
    void sameDayCannotBeBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenDays(Office.TOWN_HALL, HOLIDAYS, Map.of(FRIDAY, "点検"), Set.of(FRIDAY)));
    }
}
