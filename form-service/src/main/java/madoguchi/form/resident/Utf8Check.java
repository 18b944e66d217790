package madoguchi.form.resident;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/// Finds the first line that is not UTF-8. A decoder alone would put � in its place, and a name would be lost silently.
final class Utf8Check {

    private Utf8Check() {}

    static OptionalLong firstForeignLine(ResidentFile.Source source) throws IOException {
        try (var bytes = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.ISO_8859_1))) {
            long number = 1;
            for (var line = bytes.readLine(); line != null; line = bytes.readLine()) {
                if (!isUtf8(line.getBytes(StandardCharsets.ISO_8859_1))) {
                    return OptionalLong.of(number);
                }
                number++;
            }
            return OptionalLong.empty();
        }
    }

    private static boolean isUtf8(byte[] line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
