package madoguchi.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import madoguchi.delivery.Verdict.AwaitSubject;
import madoguchi.delivery.Verdict.Park;
import madoguchi.delivery.Verdict.TryAgain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;

class VerdictTest {

    @Test
    void temporaryFailureIsTriedAgain() {
        assertThat(Verdict.on(DeliveryError.BROKER_UNREACHABLE.failure())).isEqualTo(new TryAgain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53100", "57P01"})
    void databaseThatIsAwayOrFullOrTornIsTriedAgain(String state) {
        assertThat(Verdict.on(new UncategorizedSQLException("work", "select", new SQLException("away", state))))
                .isEqualTo(new TryAgain());
    }

    @Test
    void emptyConnectionPoolIsTriedAgain() {
        var failure = new CannotGetJdbcConnectionException("none", new SQLTransientConnectionException("timed out"));

        assertThat(Verdict.on(failure)).isEqualTo(new TryAgain());
    }

    @Test
    void eventBeforeItsSubjectWaits() {
        assertThat(Verdict.on(new NotYetKnownException("visit"))).isEqualTo(new AwaitSubject());
    }

    @Test
    void refusalIsParkedUnderItsCode() {
        assertThat(Verdict.on(DeliveryError.NOT_PARKED.failure("番号 7"))).isEqualTo(new Park("DL-301"));
    }

    @Test
    void brokenRuleOfTheDatabaseIsParkedWithoutQuotingTheRow() {
        assertThat(Verdict.on(new UncategorizedSQLException("work", "select", new SQLException("見本 太郎", "23505"))))
                .isEqualTo(new Park("UncategorizedSQLException"));
    }

    @Test
    void ourOwnMistakeIsParkedWithoutItsMessage() {
        assertThat(Verdict.on(new IllegalStateException("架空 花子"))).isEqualTo(new Park("IllegalStateException"));
    }
}
