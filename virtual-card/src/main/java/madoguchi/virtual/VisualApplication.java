package madoguchi.virtual;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import madoguchi.virtual.CardFile.Data;

/// 券面事項確認AP: the card's face as images. It is here so that a test can show that nobody asks for it; the images are
/// empty. Its counters are its own.
final class VisualApplication {

    static final String ID = "d3921000310001010402";

    private VisualApplication() {}

    /// @param birthDate as the secret EF 0011 is said to be
    static Directory of(Person holder, Secret birthDate, Secret numberA, Secret numberB) {
        var entries = Tlv.of(
                0xFF20,
                Tlv.of(0xDF21, new byte[18]),
                text(0xDF22, holder.birthDate()),
                text(0xDF23, holder.sex()),
                Tlv.of(0xDF24),
                Tlv.of(0xDF25),
                Tlv.of(0xDF26),
                Tlv.of(0xDF27),
                Tlv.of(0xDF28, new byte[256]));
        return new Directory(
                ID,
                Map.of(
                        0x0001, Data.of(text(0xDF22, holder.birthDate()), Access.anyOf(birthDate, numberA, numberB)),
                        0x0002, Data.of(entries, Access.anyOf(numberA, numberB)),
                        0x0003, Data.of(TextApplication.information(), Access.free()),
                        0x0004, Data.of(TextApplication.cardVerifiableCertificate(), Access.free()),
                        0x0005, Data.of(Tlv.of(0xFF40, Tlv.of(0xDF41)), Access.anyOf(numberA)),
                        0x0011, birthDate,
                        0x0012, numberB,
                        0x0013, numberA));
    }

    private static byte[] text(int tag, String text) {
        return Tlv.of(tag, text.getBytes(StandardCharsets.US_ASCII));
    }
}
