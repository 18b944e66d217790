package madoguchi.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 3, 31);

    private final Term year = new Term(FIRST, LAST);

    @Test
    void firstAndLastDayAreIncluded() {
        assertThat(year.holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(year.holdsOn(FIRST)).isTrue();
        assertThat(year.holdsOn(LAST)).isTrue();
        assertThat(year.holdsOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void openEndsHoldForever() {
        assertThat(Term.ALWAYS.holdsOn(LocalDate.MIN)).isTrue();
        assertThat(Term.ALWAYS.holdsOn(LocalDate.MAX)).isTrue();
        assertThat(Term.ALWAYS.beginning() + Term.ALWAYS.ending()).isEmpty();
    }

    @Test
    void oneDayIsATermAndNoDayIsNot() {
        assertThat(new Term(FIRST, FIRST).holdsOn(FIRST)).isTrue();
        assertThatThrownBy(() -> new Term(LAST, FIRST)).hasMessageContaining("ST-308");
    }
}
