package madoguchi.card.tlv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import madoguchi.card.MalformedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesTest {

    @ParameterizedTest
    @CsvSource({"1202AABB, 2", "128102AABB, 2", "12820002AABB, 2", "1200, 0", "1202AABBFF99, 2", "1202AABB0000, 2"})
    void everyFormOfLengthAndOfEndIsRead(String file, int length) throws Exception {
        assertThat(entries(file).value(0x12)).hasSize(length);
        assertThat(entries(file).has(0x12)).isTrue();
    }

    @Test
    void tagsThatBerWouldTakeForTheBeginningOfLongerOnesAreTags() throws Exception {
        var entries = entries("1F01AA3F01BB5F01CC7F01DD");

        assertThat(entries.value(0x3F)).containsExactly(0xBB);
        assertThat(entries.value(0x7F)).containsExactly(0xDD);
    }

    @Test
    void whatIsMissingIsEmpty() throws Exception {
        assertThat(entries("1201AA").value(0x13)).isEmpty();
        assertThat(entries("1201AA").has(0x13)).isFalse();
        assertThat(entries("").has(0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12", // no length
                "1203AABB", // longer than the file
                "1281", // half a length
                "128200", // half a length
                "1280", // indefinite
                "1283000001AA", // longer than these cards use
                "12FFAA",
                "1201AA1201BB", // twice
                "1201AA001301BB" // something after the end
            })
    void whatIsNoSuchFileIsRefused(String file) {
        assertThatThrownBy(() -> entries(file)).isInstanceOf(MalformedFileException.class);
    }

    private static Entries entries(String file) throws MalformedFileException {
        return Entries.of(bytes(file));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
