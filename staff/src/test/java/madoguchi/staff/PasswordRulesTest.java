package madoguchi.staff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "窓の外に青い山が見える朝だ", "a1b2c3d4e5f6"})
    void longPasswordOfDifferentCharactersIsTaken(String password) {
        assertThatCode(() -> PasswordRules.require(password, "mihon.hanako")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars,ST-201", "𠮷𠮷𠮷𠮷𠮷𠮷,ST-201", "aaaaaaaaaaaa,ST-203", "ababababcdcd,ST-203", "xxMihon.Hanako12,ST-203"
    })
    void weakPasswordIsRefusedWithTheRuleItBreaks(String password, String code) {
        assertThatThrownBy(() -> PasswordRules.require(password, "mihon.hanako")).hasMessageStartingWith(code);
    }

    @Test
    void passwordBeyondWhatTheHashReadsIsRefused() {
        assertThatThrownBy(() -> PasswordRules.require("窓の外に青い山が見える朝だ".repeat(2), "mihon"))
                .hasMessageStartingWith("ST-202");
    }
}
