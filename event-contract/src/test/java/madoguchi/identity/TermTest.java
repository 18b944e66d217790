package madoguchi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final Instant END = Instant.parse("2029-02-22T00:00:00Z");
    private static final Term TERM = new Term(new Holder("999999", IdentityName.KAFKA), END);

    @Test
    void endIsSoonFromSixtyDaysBefore() {
        assertThat(TERM.endsSoon(END.minus(Duration.ofDays(60)).minusSeconds(1))).isFalse();
        assertThat(TERM.endsSoon(END.minus(Duration.ofDays(60)))).isTrue();
        assertThat(TERM.endsSoon(END.plusSeconds(1))).isTrue();
    }
}
