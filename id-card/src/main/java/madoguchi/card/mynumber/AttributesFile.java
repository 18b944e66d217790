package madoguchi.card.mynumber;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import madoguchi.card.Holder;
import madoguchi.card.MalformedFileException;

/// EF 0002 of the text application: the four basic attributes (基本4情報).
///
/// ```
/// FF20 L
///   DF21 08  four offsets, from the start of the file, of the entries below
///   DF22 L   name, UTF-8          DF24 08  birth date, YYYYMMDD
///   DF23 L   address, UTF-8       DF25 01  sex, ISO 5218
/// ```
///
/// The file is longer than its content; what follows the outer entry is filler. Entries we do not know are skipped,
/// anything else that differs is refused: half a name is worse than none.
final class AttributesFile {

    private static final int OUTER = 0xFF20;
    private static final int OFFSETS = 0xDF21;
    private static final int[] ATTRIBUTES = {0xDF22, 0xDF23, 0xDF24, 0xDF25};

    /// READ BINARY reaches no further.
    private static final int LONGEST = 0x7FFF;

    private AttributesFile() {}

    /// How many bytes of the file matter, by its first few.
    static int length(byte[] beginning) throws MalformedFileException {
        var outer = Tlv.at(beginning, 0, beginning.length);
        if (outer.tag() != OUTER || outer.end() > LONGEST) {
            throw new MalformedFileException("not the attributes file");
        }
        return outer.end();
    }

    static Holder parse(byte[] file) throws MalformedFileException {
        var end = length(file);
        if (end > file.length) {
            throw new MalformedFileException("the file is cut off");
        }
        var entries = new HashMap<Integer, Tlv>();
        for (var entry : Tlv.within(file, Tlv.at(file, 0, end))) {
            if (entries.put(entry.tag(), entry) != null) {
                throw new MalformedFileException("the same entry twice");
            }
        }
        return attributes(file, entries);
    }

    private static Holder attributes(byte[] file, Map<Integer, Tlv> entries) throws MalformedFileException {
        requireOffsetsToAgree(file, entries);
        return Holder.ofMyNumberCard(
                text(file, entry(entries, 0xDF22)),
                text(file, entry(entries, 0xDF23)),
                fixed(file, entry(entries, 0xDF24), 8),
                fixed(file, entry(entries, 0xDF25), 1));
    }

    private static Tlv entry(Map<Integer, Tlv> entries, int tag) throws MalformedFileException {
        var entry = entries.get(tag);
        if (entry == null) {
            throw new MalformedFileException("an attribute is missing");
        }
        return entry;
    }

    /// The card says twice where everything lies. Where it contradicts itself, neither is believed.
    private static void requireOffsetsToAgree(byte[] file, Map<Integer, Tlv> entries) throws MalformedFileException {
        var offsets = entries.get(OFFSETS);
        if (offsets == null || offsets.length() != 2 * ATTRIBUTES.length) {
            return;
        }
        for (var i = 0; i < ATTRIBUTES.length; i++) {
            var said = Tlv.number(file, offsets.start() + 2 * i, 2);
            if (said != entry(entries, ATTRIBUTES[i]).position()) {
                throw new MalformedFileException("offsets and entries disagree");
            }
        }
    }

    private static String fixed(byte[] file, Tlv entry, int length) throws MalformedFileException {
        if (entry.length() != length) {
            throw new MalformedFileException("an attribute of another length");
        }
        return text(file, entry);
    }

    /// Strict: a replacement character in a name would be printed.
    private static String text(byte[] file, Tlv entry) throws MalformedFileException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file, entry.start(), entry.length()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedFileException("text that is not UTF-8");
        }
    }
}
