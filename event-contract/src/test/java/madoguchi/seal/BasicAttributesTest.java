package madoguchi.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicAttributesTest {

    private final BasicAttributes attributes =
            new BasicAttributes("𠮷田 葛\uDB40\uDD00子", "架空県架空町\uFA19山１−２", "19800217", "2");

    @Test
    void everyCodePointComesBackAsItWas() {
        assertThat(BasicAttributes.of(attributes.bytes())).isEqualTo(attributes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"見本", "{}", "{\"name\":null,\"address\":\"\",\"birthDate\":\"\",\"sex\":\"\"}"})
    void whatIsNotTheFourAttributesIsRefusedWithoutQuotingIt(String content) {
        assertThatThrownBy(() -> BasicAttributes.of(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BrokenSealException.class)
                .hasMessageNotContaining("見本")
                .hasNoCause();
    }
}
