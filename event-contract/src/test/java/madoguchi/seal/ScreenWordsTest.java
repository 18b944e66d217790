package madoguchi.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import madoguchi.event.CounterId;
import madoguchi.event.ScreenId;
import madoguchi.event.VisitId;
import madoguchi.seal.ScreenBinding.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenWordsTest {

    private final SealKey key = SealKey.generate();
    private final ScreenWords words = new ScreenWords(
            Map.of("ja", "おたずねします", "en", "A question"),
            Map.of("ja", "世帯主の方ですか。"),
            List.of(
                    new ScreenWords.Key("yes", Map.of("ja", "はい", "vi", "Vâng")),
                    new ScreenWords.Key("no", Map.of("ja", "いいえ"))));

    @Test
    void whatIsSealedIsWhatIsShown() {
        var sealed = SealKey.seal(words.bytes(), key.publicKey(), binding(Part.WORDS));

        assertThat(ScreenWords.of(key.open(sealed, binding(Part.WORDS)))).isEqualTo(words);
        assertThat(ScreenAnswer.of(new ScreenAnswer("yes").bytes())).isEqualTo(new ScreenAnswer("yes"));
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void onePartDoesNotOpenAsAnother(Part part) {
        var sealed = SealKey.seal(words.bytes(), key.publicKey(), binding(part));

        for (var other : Part.values()) {
            if (other != part) {
                assertThatThrownBy(() -> key.open(sealed, binding(other))).isInstanceOf(BrokenSealException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "見本",
                "{}",
                "{\"title\":{\"en\":\"見本\"},\"text\":{},\"keys\":[{\"key\":\"a\",\"label\":{\"ja\":\"\"}}]}",
                "{\"title\":{\"ja\":\"見本\"},\"text\":{},\"keys\":[]}",
                "{\"title\":{\"ja\":\"見本\"},\"text\":{},\"keys\":[{\"key\":\"\",\"label\":{\"ja\":\"\"}}]}"
            })
    void whatCannotBeShownIsRefusedWithoutQuotingIt(String content) {
        assertThatThrownBy(() -> ScreenWords.of(content.getBytes(UTF_8)))
                .isInstanceOf(BrokenSealException.class)
                .hasMessageNotContaining("見本")
                .hasNoCause();
        assertThatThrownBy(() -> ScreenAnswer.of(content.getBytes(UTF_8))).isInstanceOf(BrokenSealException.class);
    }

    private static ScreenBinding binding(Part part) {
        return new ScreenBinding(
                ScreenId.of("01234567-89ab-4def-8000-000000000006"),
                VisitId.of("01234567-89ab-4def-8000-000000000001"),
                new CounterId(3),
                Instant.parse("2026-11-20T01:00:00Z"),
                part);
    }
}
