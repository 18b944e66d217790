package madoguchi.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectModeTest {

    @ParameterizedTest
    @CsvSource({"*,2,3", "T=0,2,1", "t=1,2,2", "T=CL,2,3", "DIRECT,3,0", "EXCLUSIVE;*,1,3", "exclusive;T=1,1,2"})
    void protocolsAreThoseOfTheStandard(String text, long share, long protocols) {
        assertThat(ConnectMode.of(text)).isEqualTo(new ConnectMode(share, protocols));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T=2", "EXCLUSIVE;", "EXCLUSIVE", "*;EXCLUSIVE"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> ConnectMode.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void connectionServesWhoeverAsksForTheLike() {
        var any = ConnectMode.of("*");
        assertThat(any.isMetBy(any, ConnectMode.T1)).isTrue();
        assertThat(ConnectMode.of("T=1").isMetBy(any, ConnectMode.T1)).isTrue();
        assertThat(ConnectMode.of("T=0").isMetBy(any, ConnectMode.T1)).isFalse();
        assertThat(ConnectMode.of("EXCLUSIVE;*").isMetBy(any, ConnectMode.T1)).isFalse();
    }
}
