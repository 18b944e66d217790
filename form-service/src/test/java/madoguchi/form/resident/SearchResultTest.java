package madoguchi.form.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import madoguchi.form.person.Address;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.Sex;
import org.junit.jupiter.api.Test;

class SearchResultTest {

    private static final ResidentRecord SOMEBODY = new ResidentRecord(
            new ResidentId("R1"), "S1", "世帯主", "見本　花子", null, null, new BirthDate("19580220"), Sex.FEMALE, "日本",
            new Address.Withheld(), null);

    @Test
    void moreThanAScreenAsksForAnotherCondition() {
        assertThat(SearchResult.of(Collections.nCopies(50, SOMEBODY)).more()).isFalse();
        assertThat(SearchResult.of(Collections.nCopies(51, SOMEBODY)))
                .satisfies(result -> assertThat(result.more()).isTrue())
                .satisfies(result -> assertThat(result.residents()).hasSize(50));
    }
}
