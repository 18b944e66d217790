package madoguchi.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({"1,50,1", "1,99,1", "2,50,1", "3,50,2", "100,50,50", "100,99,99", "200,99,198", "5,100,5"})
    void aPercentileIsAValueThatWasMeasured(int count, int percent, double expected) {
        var sorted = IntStream.rangeClosed(1, count).mapToObj(value -> (double) value).toList();

        assertThat(Figures.percentile(sorted, percent)).isEqualTo(expected);
    }

    @Test
    void theTableKeepsTheOrderInWhichFiguresCame() {
        var figures = new Figures("ms");
        figures.addNanos("second name", 3_000_000);
        figures.add("first name", 1.25);
        figures.addNanos("second name", 1_000_000);

        assertThat(figures.table())
                .isEqualTo(
                        """
                        | what | n | median ms | p99 ms | largest ms |
                        |---|--:|--:|--:|--:|
                        | second name | 2 | 1.0 | 3.0 | 3.0 |
                        | first name | 1 | 1.3 | 1.3 | 1.3 |
                        """);
    }
}
