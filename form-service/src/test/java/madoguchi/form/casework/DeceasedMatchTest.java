package madoguchi.form.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import madoguchi.event.AgentEvent.CardKind;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.Person;
import madoguchi.seal.CardAttributes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeceasedMatchTest {

    private static final Person DECEASED = PersonFixture.typed("見本 高一郎", "19541103");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    見本　髙一郎, 19541103, SAME
                    見本　髙一郎, 19541104, OTHER
                    例示　花子,   19541103, OTHER
                    見本　花子,   19541103, UNSURE
                    見本　花子,   19580220, OTHER
                    見本　〓一郎, 19541103, UNSURE
                    見本　〓一郎, 19580220, OTHER
                    '',           19541103, UNSURE
                    '',           19580220, OTHER
                    見本　髙一郎, '',       UNSURE
                    例示　花子,   '',       OTHER
                    見本　髙一郎, 19541100, UNSURE
                    '',           '',       UNSURE
                    """)
    void byNameAndBirthDateAndWhereOneLacksTheClerkDecides(String name, String birthDate, DeceasedMatch expected) {
        assertThat(match(card(name.isEmpty() ? null : name), birthDate, DECEASED)).isEqualTo(expected);
    }

    @Test
    void whereNobodyHasDiedYetNoCardIsTheirs() {
        assertThat(match(card(null), "", null)).isEqualTo(DeceasedMatch.OTHER);
    }

    private static DeceasedMatch match(CardAttributes card, String birthDate, @Nullable Person deceased) {
        return DeceasedMatch.of(card, birthDate.isEmpty() ? null : new BirthDate(birthDate), deceased);
    }

    private static CardAttributes card(@Nullable String name) {
        return new CardAttributes(
                CardKind.DRIVERS_LICENCE, name, null, null, null, null, null, null, null, Set.of(), List.of());
    }
}
