package madoguchi.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is cut off or changed in one byte is refused in the one way that is foreseen. Jazzer goes on from there:
/// [ParserFuzzIT].
class ParsersTest {

    /// Ends, lengths, digits, letters, and what no encoding has.
    private static final int[] TELLING = {0, 1, 3, 0x20, 0x30, 0x39, 0x7F, 0x80, 0x81, 0x82, 0x83, 0xC0, 0xDF, 0xFA, 0xFF};

    static Stream<String> names() {
        return Parsers.all().keySet().stream();
    }

    @Test
    void everyParserHasSomethingItUnderstands() {
        assertThat(Parsers.valid().keySet()).isEqualTo(Parsers.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsRightIsUnderstood(String name) {
        assertThatCode(() -> parser(name).parse(valid(name))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsCutOffOrChangedIsRefusedAndNothingElse(String name) {
        var valid = valid(name);
        for (var length = 0; length < valid.length; length++) {
            Parsers.parse(parser(name), Arrays.copyOf(valid, length));
        }
        for (var position = 0; position < valid.length; position++) {
            for (var value : TELLING) {
                var changed = valid.clone();
                changed[position] = (byte) value;
                Parsers.parse(parser(name), changed);
            }
        }
    }

    private static Parser parser(String name) {
        return Objects.requireNonNull(Parsers.all().get(name));
    }

    private static byte[] valid(String name) {
        return Objects.requireNonNull(Parsers.valid().get(name));
    }
}
