package madoguchi.calendar.era;

import java.util.LinkedHashMap;
import java.util.Map;

/// Years of an era as western years, also of the eras before 明治 that old registers still have.
final class EraYear {

    /// The western year that most of an era's first year falls into. Years of the lunar calendar began some weeks later.
    private static final Map<String, Integer> OLD_ERAS = oldEras();

    /// To be put into a pattern: one group for the name, one for the year.
    static final String PATTERN =
            "(%s|%s)(元|[1-9]\\d{0,2})".formatted(String.join("|", OLD_ERAS.keySet()), Era.anyName());

    private EraYear() {}

    static int western(String name, String year) {
        return Era.find(name)
                .map(era -> era.westernYear(number(year)))
                .orElseGet(() -> OLD_ERAS.getOrDefault(name, 0) + number(year) - 1);
    }

    static int number(String year) {
        return year.equals("元") ? 1 : Integer.parseInt(year);
    }

    private static Map<String, Integer> oldEras() {
        var first = new LinkedHashMap<String, Integer>();
        first.put("文政", 1818);
        first.put("天保", 1830);
        first.put("弘化", 1844);
        first.put("嘉永", 1848);
        first.put("安政", 1854);
        first.put("万延", 1860);
        first.put("文久", 1861);
        first.put("元治", 1864);
        first.put("慶応", 1865);
        return first;
    }
}
