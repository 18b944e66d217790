package madoguchi.card.residence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import madoguchi.card.MalformedFileException;
import madoguchi.card.tlv.Entries;

/// DF2 EF 01 of a card of the first generation: the address as a town hall last wrote it on the card (住居地).
///
/// ```
/// D2 08 date    D3 06 code of the municipality    D4 address
/// ```
final class AddressFile {

    private static final int ADDRESS = 0xD4;

    /// In the module `jdk.charsets`.
    private static final Charset SHIFT_JISX0213 = Charset.forName("x-SJIS_0213");

    private AddressFile() {}

    /// @return empty where nobody has written one: then it stands on the card's face only
    static Optional<String> parse(byte[] file) throws MalformedFileException {
        var entries = Entries.of(file);
        if (!entries.has(ADDRESS)) {
            throw new MalformedFileException("not the address");
        }
        var address = text(withoutFiller(entries.value(ADDRESS)));
        return address.isBlank() ? Optional.empty() : Optional.of(address);
    }

    /// The sources do not agree on the encoding. Japanese in Shift_JIS is never valid UTF-8 by chance for the length of
    /// an address, so UTF-8 has the first word.
    private static String text(byte[] bytes) throws MalformedFileException {
        try {
            return decode(StandardCharsets.UTF_8, bytes);
        } catch (CharacterCodingException notUtf8) {
            try {
                return decode(SHIFT_JISX0213, bytes);
            } catch (CharacterCodingException e) {
                throw new MalformedFileException("an address in neither encoding");
            }
        }
    }

    private static String decode(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static byte[] withoutFiller(byte[] value) {
        var end = value.length;
        while (end > 0 && value[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(value, end);
    }
}
