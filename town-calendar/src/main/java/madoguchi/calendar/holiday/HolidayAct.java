package madoguchi.calendar.holiday;

import static java.time.Month.APRIL;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;
import static madoguchi.calendar.holiday.HolidayRule.on;
import static madoguchi.calendar.holiday.HolidayRule.onMonday;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import madoguchi.calendar.holiday.Recurrence.OnEquinox;

/// 国民の祝日に関する法律2条 with all its amendments, and the laws that made one day a holiday.
final class HolidayAct {

    static final LocalDate IN_FORCE = LocalDate.of(1948, JULY, 20);
    static final int FIRST_YEAR = IN_FORCE.getYear();

    /// As far as the equinoxes can be computed.
    static final int LAST_YEAR = 2099;

    private static final String ACT = "昭和23年法律178号";
    private static final String OLYMPIC_2020 = "平成30年法律55号";
    private static final String OLYMPIC_2021 = "令和2年法律68号";

    static final List<HolidayRule> RULES = List.of(
            on(JANUARY, 1, "元日", ACT).since(1949),
            on(JANUARY, 15, "成人の日", ACT).since(1949).until(1999),
            onMonday(2, JANUARY, "成人の日", "平成10年法律141号").since(2000),
            on(FEBRUARY, 11, "建国記念の日", "昭和41年法律86号, 昭和41年政令376号").since(1967),
            on(FEBRUARY, 23, "天皇誕生日", "平成29年法律63号").since(2020),
            on(OnEquinox.SPRING, "春分の日", ACT).since(1949),
            on(APRIL, 29, "天皇誕生日", ACT).since(1949).until(1988),
            on(APRIL, 29, "みどりの日", "平成元年法律5号").since(1989).until(2006),
            on(APRIL, 29, "昭和の日", "平成17年法律43号").since(2007),
            on(MAY, 3, "憲法記念日", ACT).since(1949),
            on(MAY, 4, "みどりの日", "平成17年法律43号").since(2007),
            on(MAY, 5, "こどもの日", ACT).since(1949),
            on(JULY, 20, "海の日", "平成7年法律22号").since(1996).until(2002),
            onMonday(3, JULY, "海の日", "平成13年法律59号").since(2003).until(2019),
            on(JULY, 23, "海の日", OLYMPIC_2020).onlyIn(2020),
            on(JULY, 22, "海の日", OLYMPIC_2021).onlyIn(2021),
            onMonday(3, JULY, "海の日", "平成13年法律59号").since(2022),
            on(AUGUST, 11, "山の日", "平成26年法律43号").since(2016).until(2019),
            on(AUGUST, 10, "山の日", OLYMPIC_2020).onlyIn(2020),
            on(AUGUST, 8, "山の日", OLYMPIC_2021).onlyIn(2021),
            on(AUGUST, 11, "山の日", "平成26年法律43号").since(2022),
            on(SEPTEMBER, 15, "敬老の日", "昭和41年法律86号").since(1966).until(2002),
            onMonday(3, SEPTEMBER, "敬老の日", "平成13年法律59号").since(2003),
            on(OnEquinox.AUTUMN, "秋分の日", ACT),
            on(OCTOBER, 10, "体育の日", "昭和41年法律86号").since(1966).until(1999),
            onMonday(2, OCTOBER, "体育の日", "平成10年法律141号").since(2000).until(2019),
            on(JULY, 24, "スポーツの日", OLYMPIC_2020).onlyIn(2020),
            on(JULY, 23, "スポーツの日", OLYMPIC_2021).onlyIn(2021),
            onMonday(2, OCTOBER, "スポーツの日", "平成30年法律57号").since(2022),
            on(NOVEMBER, 3, "文化の日", ACT),
            on(NOVEMBER, 23, "勤労感謝の日", ACT),
            on(DECEMBER, 23, "天皇誕生日", "平成元年法律5号").since(1989).until(2018),
            on(APRIL, 10, "皇太子明仁親王の結婚の儀", "昭和34年法律16号").onlyIn(1959),
            on(FEBRUARY, 24, "昭和天皇の大喪の礼", "平成元年法律4号").onlyIn(1989),
            on(NOVEMBER, 12, "即位礼正殿の儀", "平成2年法律24号").onlyIn(1990),
            on(JUNE, 9, "皇太子徳仁親王の結婚の儀", "平成5年法律32号").onlyIn(1993),
            on(MAY, 1, "天皇の即位の日", "平成30年法律99号").onlyIn(2019),
            on(OCTOBER, 22, "即位礼正殿の儀", "平成30年法律99号").onlyIn(2019));

    private HolidayAct() {}

    static NavigableMap<LocalDate, String> days() {
        var days = new TreeMap<LocalDate, String>();
        for (var rule : RULES) {
            rule.days().forEach(day -> days.put(day, rule.name()));
        }
        return days;
    }
}
