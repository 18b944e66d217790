package madoguchi.form.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "𠮷田　葛\uDB40\uDD00髙\uFA19子", "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "O'Neil-Sато"})
    void everyCharacterThatSomebodyCanSeeIsKept(String text) {
        assertThat(SingleLine.fits(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"見本\n花子", "見本\u0000", "見本\u0085", "見本\u2028花子", "見本\u202E子花", "見本\u200B花子", "\uD842"})
    void whatNobodySeesIsRefused(String text) {
        assertThat(SingleLine.fits(text)).isFalse();
    }

    @Test
    void fourThousandCharactersDoNotFit() {
        assertThat(SingleLine.fits("見".repeat(4000))).isFalse();
        assertThat(SingleLine.fits("𠮷".repeat(200))).isTrue();
    }
}
