package madoguchi.card.mynumber;

import java.util.ArrayList;
import java.util.List;
import madoguchi.card.MalformedFileException;

/// Where one tag-length-value entry of a file lies. Every tag of this card has two bytes; a length has one to three
/// (`00`–`7F`, `81 xx`, `82 xx xx`).
///
/// @param position of the tag, from the start of the file
/// @param start of the value
/// @param end of the value, exclusive
record Tlv(int tag, int position, int start, int end) {

    /// The entry at this position. Its value may lie beyond what has been fetched so far.
    static Tlv at(byte[] bytes, int position, int limit) throws MalformedFileException {
        if (limit - position < 3) {
            throw new MalformedFileException("ends in the middle of an entry");
        }
        var tag = number(bytes, position, 2);
        var first = bytes[position + 2] & 0xFF;
        if (first <= 0x7F) {
            return new Tlv(tag, position, position + 3, position + 3 + first);
        }
        var width = first & 0x7F;
        if (width < 1 || width > 2 || limit - position < 3 + width) {
            throw new MalformedFileException("a length that this card does not use");
        }
        var start = position + 3 + width;
        return new Tlv(tag, position, start, start + number(bytes, position + 3, width));
    }

    /// All entries of a value, which they must fill exactly.
    static List<Tlv> within(byte[] bytes, Tlv outer) throws MalformedFileException {
        var entries = new ArrayList<Tlv>();
        for (var position = outer.start(); position < outer.end(); ) {
            var entry = at(bytes, position, outer.end());
            if (entry.end() > outer.end()) {
                throw new MalformedFileException("an entry is longer than what holds it");
            }
            entries.add(entry);
            position = entry.end();
        }
        return entries;
    }

    int length() {
        return end - start;
    }

    static int number(byte[] bytes, int at, int width) {
        var number = 0;
        for (var i = at; i < at + width; i++) {
            number = (number << 8) | (bytes[i] & 0xFF);
        }
        return number;
    }
}
