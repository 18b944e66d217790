package madoguchi.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongTriesTest {

    @ParameterizedTest
    @CsvSource({"1,PT0S", "4,PT0S", "5,PT30S", "6,PT1M", "7,PT2M", "10,PT16M", "11,PT30M", "12,PT30M", "100000,PT30M"})
    void waitGrowsAndEndsByItself(int wrongInARow, Duration wait) {
        assertThat(WrongTries.waitAfter(wrongInARow)).isEqualTo(wait);
    }
}
