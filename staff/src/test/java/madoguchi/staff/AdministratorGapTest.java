package madoguchi.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdministratorGapTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final LocalDate LAST_OF_MARCH = LocalDate.of(2027, 3, 31);
    private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2027, 4, 1);

    @Test
    void townWithoutAnAdministratorHasAGapToday() {
        assertThat(AdministratorGap.firstDay(List.of(), TODAY)).contains(TODAY);
        assertThat(AdministratorGap.firstDay(List.of(new Term(FIRST_OF_APRIL, null)), TODAY)).contains(TODAY);
    }

    @Test
    void gapBeginsTheDayAfterTheLastOneLeaves() {
        assertThat(AdministratorGap.firstDay(List.of(new Term(null, LAST_OF_MARCH)), TODAY)).contains(FIRST_OF_APRIL);
    }

    @Test
    void whoComesTheNextDayClosesTheGapAndWhoComesLaterDoesNot() {
        var leaving = new Term(null, LAST_OF_MARCH);

        assertThat(AdministratorGap.firstDay(List.of(leaving, new Term(FIRST_OF_APRIL, null)), TODAY)).isEmpty();
        assertThat(AdministratorGap.firstDay(List.of(leaving, new Term(FIRST_OF_APRIL.plusDays(1), null)), TODAY))
                .contains(FIRST_OF_APRIL);
    }

    @Test
    void whoStaysForGoodLeavesNoGap() {
        assertThat(AdministratorGap.firstDay(List.of(Term.ALWAYS, new Term(null, TODAY)), TODAY)).isEmpty();
    }
}
