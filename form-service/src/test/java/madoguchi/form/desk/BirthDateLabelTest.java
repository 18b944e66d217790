package madoguchi.form.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import madoguchi.form.person.Address;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.Person;
import madoguchi.form.person.Sex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateLabelTest {

    @ParameterizedTest
    @CsvSource({
        "見本 花子, 19800217, 昭和55年(1980年)2月17日",
        "見本 花子, 20190501, 令和元年(2019年)5月1日",
        "見本 花子, 19890108, 平成元年(1989年)1月8日",
        "MIHON SAMPLE ALEXANDER, 19850714, 1985年7月14日",
        "KAMEI MAXIMILIAN-THEODOR, 19480000, 1948年(月日は不明)",
        "凡例 ウメ, 19320300, 1932年3月(日は不明)",
    })
    void birthDateIsWrittenAsOnThePersonsOwnPapers(String name, String digits, String written) {
        assertThat(BirthDateLabel.of(born(name, digits))).isEqualTo(written);
    }

    private static Person born(String name, String digits) {
        return new Person(
                UUID.randomUUID(),
                name,
                null,
                null,
                new BirthDate(digits),
                Sex.UNKNOWN,
                new Address.Unknown(),
                null,
                Person.Source.TYPED,
                null);
    }
}
