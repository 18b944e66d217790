package madoguchi.card.licence;

import madoguchi.card.MalformedFileException;
import madoguchi.card.tlv.Entries;
import org.jspecify.annotations.Nullable;

/// DF1 EF 01 of a driver's licence, 記載事項: what was printed on its face when it was issued. Of its forty entries a
/// counter needs these.
///
/// @param kana 呼び名(カナ), or 統一氏名(カナ) where there is none
/// @param commonName 通称名; blank for most people
/// @param validUntil null where the card says none
record PrintedEntries(
        LicenceText name,
        LicenceText kana,
        LicenceText commonName,
        LicenceText address,
        String birthDate,
        @Nullable String validUntil) {

    private static final int NAME = 0x12;
    private static final int KANA = 0x13;
    private static final int COMMON_NAME = 0x14;
    private static final int UNIFIED_KANA = 0x15;
    private static final int BIRTH_DATE = 0x16;
    private static final int ADDRESS = 0x17;
    private static final int VALID_UNTIL = 0x1B;

    /// @throws MalformedFileException also if name, address or birth date are missing
    static PrintedEntries parse(byte[] file) throws MalformedFileException {
        var entries = Entries.of(file);
        var kana = LicenceText.decode(entries.value(KANA));
        var expiry = entries.value(VALID_UNTIL);
        return new PrintedEntries(
                required(entries, NAME),
                kana.isBlank() ? LicenceText.decode(entries.value(UNIFIED_KANA)) : kana,
                LicenceText.decode(entries.value(COMMON_NAME)),
                required(entries, ADDRESS),
                LicenceDate.birth(entries.value(BIRTH_DATE)),
                expiry.length == 0 ? null : LicenceDate.expiry(expiry));
    }

    private static LicenceText required(Entries entries, int tag) throws MalformedFileException {
        var text = LicenceText.decode(entries.value(tag));
        if (text.isBlank()) {
            throw new MalformedFileException("an entry is missing");
        }
        return text;
    }

    @Override
    public String toString() {
        return "PrintedEntries[masked]";
    }
}
