package madoguchi.virtual;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import madoguchi.virtual.CardFile.Data;

/// マイナ免許証: the driver's licence as an application of a My Number card. Of its data only the period of validity (C5) is
/// public knowledge, and that two empty entries (C2, C3) stand before it; the rest is filler here.
final class LicenceApplication {

    static final String ID = "a0000002310600000000000000000000";
    private static final String EXPIRES = "5110317";
    private static final int SIZE = 2048;

    private LicenceApplication() {}

    /// @param pin four digits, or four asterisks where the holder set none
    static Directory of(Secret pin, boolean pinIsSet) {
        var data = Tlv.join(Tlv.of(0xC2), Tlv.of(0xC3), Tlv.of(0xC5, EXPIRES.getBytes(StandardCharsets.US_ASCII)));
        return new Directory(
                ID,
                Map.of(
                        0x0006, pin,
                        0x001A, Data.of(Tlv.of(0xC1, new byte[] {(byte) (pinIsSet ? 1 : 0)}), Access.free()),
                        0x001B, Data.of(Tlv.filled(data, SIZE, 0xFF), Access.anyOf(pin)),
                        0x001C, Data.of(new byte[512], Access.anyOf(pin))));
    }
}
