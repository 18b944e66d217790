package madoguchi.calendar.holiday;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/// The bytes of a file as text. Japanese in Shift_JIS is never good UTF-8, so nothing has to be guessed.
final class HolidayFileText {

    /// Shift_JIS as Windows has it; in the module `jdk.charsets`.
    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private HolidayFileText() {}

    static Optional<String> of(byte[] file) {
        return Stream.of(StandardCharsets.UTF_8, WINDOWS)
                .flatMap(charset -> strict(file, charset).stream())
                .findFirst()
                .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static Optional<String> strict(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
