package madoguchi.card.licence;

import java.util.Map;
import madoguchi.card.Parser;

/// The parsers of this package.
public final class LicenceParsers {

    private LicenceParsers() {}

    public static Map<String, Parser> all() {
        return Map.of(
                "licence text", LicenceText::decode,
                "licence entries", PrintedEntries::parse,
                "licence changes", Changes::parse,
                "licence date", bytes -> {
                    LicenceDate.birth(bytes);
                    LicenceDate.expiry(bytes);
                });
    }

    public static Map<String, byte[]> valid() {
        return Map.of(
                "licence text", LicenceBytes.jis("山田　太郎"),
                "licence entries", LicenceBytes.printed().file(300),
                "licence changes",
                        new LicenceBytes()
                                .change(0x60, "5070115", LicenceBytes.jis("例示　太郎"))
                                .change(0x70, "5070115", LicenceBytes.jis("架空県例示市西町２番地"))
                                .file(200),
                "licence date", LicenceBytes.ascii("3330217"));
    }
}
