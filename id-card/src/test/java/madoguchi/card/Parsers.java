package madoguchi.card;

import java.lang.management.ManagementFactory;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import madoguchi.card.licence.LicenceParsers;
import madoguchi.card.mynumber.MyNumberParsers;
import madoguchi.card.pinpad.PinPad;
import madoguchi.card.residence.ResidenceParsers;
import madoguchi.card.tlv.Entries;

/// Every parser of this module, by its name, with something that each understands.
final class Parsers {

    private static final long FOR_NOTHING = 1 << 20;
    private static final long FOR_A_BYTE = 1 << 10;

    private Parsers() {}

    static Map<String, Parser> all() {
        var all = new TreeMap<String, Parser>();
        all.putAll(LicenceParsers.all());
        all.putAll(MyNumberParsers.all());
        all.putAll(ResidenceParsers.all());
        all.put("card type", CardType::of);
        all.put("entries", Entries::of);
        all.put("features of a reader", bytes -> PinPad.find((_, _) -> bytes.clone()));
        return all;
    }

    static Map<String, byte[]> valid() {
        var valid = new TreeMap<String, byte[]>();
        valid.putAll(LicenceParsers.valid());
        valid.putAll(MyNumberParsers.valid());
        valid.putAll(ResidenceParsers.valid());
        valid.put("card type", HexFormat.of().parseHex("C1023035"));
        valid.put("entries", HexFormat.of().parseHex("12820002AABB1301CCFF"));
        valid.put("features of a reader", HexFormat.of().parseHex("010442000DAD060442000DB2"));
        return valid;
    }

    /// @throws AssertionError if it takes more memory than the bytes are worth
    static void parse(Parser parser, byte[] bytes) {
        var allowed = FOR_NOTHING + FOR_A_BYTE * bytes.length;
        var first = memory(parser, bytes);
        // The first time classes may have had to be loaded.
        var taken = first > allowed ? memory(parser, bytes) : first;
        if (taken > allowed) {
            throw new AssertionError("%d bytes of memory for %d".formatted(taken, bytes.length));
        }
    }

    private static long memory(Parser parser, byte[] bytes) {
        var before = allocated();
        try {
            parser.parse(bytes);
        } catch (MalformedFileException e) {
            // What it may say of anything.
        }
        return allocated() - before;
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
