package madoguchi.calendar.office;

/// Whose open days. All close on the same days, each by a law of its own, and a deadline has to name the right one.
public enum Office {
    /// Towns and prefectures. The turn of the year is theirs to set by ordinance; all have 29 December to 3 January.
    TOWN_HALL("地方自治法4条の2第2項", "1号", "1号", "2号", "3号", "3号"),
    /// 年金事務所, 法務局, 出入国在留管理庁 and the like.
    NATIONAL("行政機関の休日に関する法律1条1項", "1号", "1号", "2号", "3号", "3号"),
    /// 税務署. 2 and 3 January are on no list; they are 一般の休日.
    TAX("国税通則法", "10条2項", "施行令2条2項", "10条2項", "施行令2条2項", "10条2項");

    private final String act;
    private final String sunday;
    private final String saturday;
    private final String holiday;
    private final String yearEnd;
    private final String newYear;

    Office(String act, String sunday, String saturday, String holiday, String yearEnd, String newYear) {
        this.act = act;
        this.sunday = sunday;
        this.saturday = saturday;
        this.holiday = holiday;
        this.yearEnd = yearEnd;
        this.newYear = newYear;
    }

    String holidayLaw() {
        return act + holiday;
    }

    String law(Closing closing) {
        return act + switch (closing) {
            case SUNDAY -> sunday;
            case SATURDAY -> saturday;
            case YEAR_END -> yearEnd;
            case NEW_YEAR -> newYear;
        };
    }
}
