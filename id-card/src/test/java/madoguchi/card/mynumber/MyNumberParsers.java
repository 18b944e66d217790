package madoguchi.card.mynumber;

import java.util.HexFormat;
import java.util.Map;
import madoguchi.card.Parser;

/// The parsers of this package.
public final class MyNumberParsers {

    private static final String ATTRIBUTES =
            "FF2038DF2108000E0020002C0037DF220FE5B1B1E794B0E38080E5A4AAE9838EDF2309E69DB1E4BAACE983BDDF24083139383030323137DF250131";

    private MyNumberParsers() {}

    public static Map<String, Parser> all() {
        return Map.of("attributes", AttributesFile::parse, "length of a certificate", JpkiCertificate::length);
    }

    public static Map<String, byte[]> valid() {
        return Map.of(
                "attributes", HexFormat.of().parseHex(ATTRIBUTES),
                "length of a certificate", new byte[] {0x30, (byte) 0x82, 4, 0});
    }
}
