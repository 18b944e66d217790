package madoguchi.staff.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/// The bytes of a file as text: UTF-8, or Windows-31J as Excel writes it. A Japanese title in Windows-31J is never good
/// UTF-8, so nothing has to be guessed.
final class RosterText {

    private static final Charset EXCEL = Charset.forName("windows-31j");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RosterText() {}

    /// Empty where it is neither, or not text at all.
    static Optional<String> of(byte[] file) {
        return Stream.of(StandardCharsets.UTF_8, EXCEL)
                .flatMap(charset -> strict(file, charset).stream())
                .findFirst()
                .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                .filter(text -> text.indexOf('\0') < 0);
    }

    /// A lenient decoder would put � in the place of a name.
    private static Optional<String> strict(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
