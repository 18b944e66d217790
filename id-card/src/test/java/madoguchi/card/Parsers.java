package madoguchi.card;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import madoguchi.card.licence.LicenceParsers;
import madoguchi.card.mynumber.MyNumberParsers;
import madoguchi.card.pinpad.PinPad;
import madoguchi.card.pinpad.PinVerifyStructure;
import madoguchi.card.residence.ResidenceParsers;
import madoguchi.card.tlv.Entries;
import madoguchi.virtual.transcript.Transcript;

/// Every parser of this module, by its name, with something that each understands.
final class Parsers {

    private static final long FOR_NOTHING = 1 << 20;
    private static final long FOR_A_BYTE = 1 << 10;

    private static final String PIN_VERIFY = "1E1E8204000404020111040000000009000000" + "0020009104FFFFFFFF";
    private static final String TRANSCRIPT =
            """
            madoguchi card transcript 1
            insert 3B888001000000009181C100D8
            > 00B08A0000
            < 0501019000
            reset
            off
            """;

    private Parsers() {}

    static Map<String, Parser> all() {
        var all = new TreeMap<String, Parser>();
        all.putAll(LicenceParsers.all());
        all.putAll(MyNumberParsers.all());
        all.putAll(ResidenceParsers.all());
        all.put("card type", CardType::of);
        all.put("entries", Entries::of);
        all.put("features of a reader", bytes -> PinPad.find((_, _) -> bytes.clone()));
        all.put("structure for a PIN pad", foreseen(PinVerifyStructure::command));
        all.put("transcript", foreseen(bytes -> Transcript.parse(new String(bytes, StandardCharsets.UTF_8))));
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
        valid.put("structure for a PIN pad", HexFormat.of().parseHex(PIN_VERIFY));
        valid.put("transcript", TRANSCRIPT.getBytes(StandardCharsets.UTF_8));
        return valid;
    }

    /// Where the failure for bytes of no meaning is that of the language.
    private static Parser foreseen(Consumer<byte[]> parser) {
        return bytes -> {
            try {
                parser.accept(bytes);
            } catch (IllegalArgumentException e) {
                throw new MalformedFileException("foreseen");
            }
        };
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
