package madoguchi.form.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import madoguchi.seal.CardAttributes;

/// 国籍・地域, 在留資格, 在留期間 as a clerk reads them. Codes whose meaning is not published stay codes.
final class StayWords {

    private StayWords() {}

    static List<String> of(CardAttributes.Residence stay) {
        var lines = new ArrayList<String>();
        var nationality = stay.nationality();
        if (nationality != null) {
            lines.add("国籍・地域 " + country(nationality));
        }
        var status = stay.status();
        if (status != null) {
            lines.add("在留資格 コード" + status);
        }
        var period = stay.period();
        if (period != null) {
            lines.add("在留期間 " + period(period));
        }
        var work = stay.workRestriction();
        if (work != null) {
            lines.add("就労制限 コード" + work);
        }
        return List.copyOf(lines);
    }

    private static String country(String letters) {
        return Stream.of(Locale.getISOCountries())
                .map(code -> Locale.of("", code))
                .filter(country -> country.getISO3Country().equals(letters))
                .map(country -> country.getDisplayCountry(Locale.JAPAN))
                .findFirst()
                .orElse(letters);
    }

    /// `YYMM` years and months, `DDD` days, `0000` without end.
    private static String period(String code) {
        if (code.equals("0000")) {
            return "無期限";
        }
        if (code.matches("\\d{3}")) {
            return Integer.parseInt(code) + "日";
        }
        if (!code.matches("\\d{4}")) {
            return code;
        }
        var years = Integer.parseInt(code.substring(0, 2));
        var months = Integer.parseInt(code.substring(2));
        return (years == 0 ? "" : years + "年") + (months == 0 ? "" : months + "か月");
    }
}
