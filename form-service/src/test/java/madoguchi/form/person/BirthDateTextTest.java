package madoguchi.form.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTextTest {

    @ParameterizedTest
    @CsvSource({
        "昭和55年2月17日, 19800217",
        "S55.2.17, 19800217",
        "s55/02/17, 19800217",
        "昭和 55年 2月 17日, 19800217",
        "昭和55年2月17日, 19800217",
        "令和元年5月1日, 20190501",
        "平成31年5月1日, 20190501",
        "大正元年7月30日, 19120730",
        "1980-02-17, 19800217",
        "1980年2月17日, 19800217",
        "19800217, 19800217",
    })
    void everyUsualWritingIsUnderstood(String written, String digits) {
        assertThat(BirthDateText.read(written)).contains(new BirthDate(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "昭和55年", "1980-02-30", "昭和55年13月1日", "きのう", "S0.1.1x"})
    void whatIsNoDateIsNotGuessed(String written) {
        assertThat(BirthDateText.read(written)).isEmpty();
    }
}
