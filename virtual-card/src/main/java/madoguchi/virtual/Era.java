package madoguchi.virtual;

/// The Japanese era of a date, as cards print it. Parts of a date may be `00`, so it is text.
enum Era {
    REIWA(5, 2018, "20190501"),
    HEISEI(4, 1988, "19890108"),
    SHOWA(3, 1925, "19261225"),
    TAISHO(2, 1911, "19120730"),
    MEIJI(1, 1867, "");

    /// As a driver's licence writes it.
    private final int code;

    private final int yearBeforeFirst;
    private final String firstDay;

    Era(int code, int yearBeforeFirst, String firstDay) {
        this.code = code;
        this.yearBeforeFirst = yearBeforeFirst;
        this.firstDay = firstDay;
    }

    /// @param date `YYYYMMDD`
    /// @return `YYMMDD`
    static String sixDigits(String date) {
        var year = Integer.parseInt(date, 0, 4, 10) - of(date).yearBeforeFirst;
        return "%02d%s".formatted(year, date.substring(4));
    }

    /// @return `GYYMMDD`
    static String sevenDigits(String date) {
        return of(date).code + sixDigits(date);
    }

    private static Era of(String date) {
        for (var era : values()) {
            if (date.compareTo(era.firstDay) >= 0) {
                return era;
            }
        }
        throw new IllegalStateException("every date has an era");
    }
}
