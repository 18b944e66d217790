package madoguchi.virtual;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/// As much of ASN.1 DER as a certificate needs.
final class Der {

    static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int UTF8_STRING = 0x0C;
    private static final DateTimeFormatter UTC_TIME = DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'");

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return Tlv.of(SEQUENCE, parts);
    }

    static byte[] set(byte[]... parts) {
        return Tlv.of(SET, parts);
    }

    /// `[number]`, constructed.
    static byte[] tagged(int number, byte[]... parts) {
        return Tlv.of(0xA0 | number, parts);
    }

    static byte[] integer(BigInteger value) {
        return Tlv.of(0x02, value.toByteArray());
    }

    static byte[] yes() {
        return HexFormat.of().parseHex("0101ff");
    }

    static byte[] nothing() {
        return new byte[] {0x05, 0x00};
    }

    static byte[] text(String text) {
        return Tlv.of(UTF8_STRING, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] octets(byte[] content) {
        return Tlv.of(0x04, content);
    }

    static byte[] bits(byte[] content) {
        return Tlv.of(0x03, new byte[1], content);
    }

    static byte[] time(LocalDateTime utc) {
        return Tlv.of(0x17, UTC_TIME.format(utc).getBytes(StandardCharsets.US_ASCII));
    }

    /// @param dotted for example `2.5.4.3`
    static byte[] id(String dotted) {
        var parts = dotted.split("\\.", -1);
        var value = new ByteArrayOutputStream();
        value.write(Integer.parseInt(parts[0]) * 40 + Integer.parseInt(parts[1]));
        for (var i = 2; i < parts.length; i++) {
            var number = Integer.parseInt(parts[i]);
            for (var shift = 28; shift > 0; shift -= 7) {
                if (number >> shift > 0) {
                    value.write(0x80 | (number >> shift));
                }
            }
            value.write(number & 0x7F);
        }
        return Tlv.of(0x06, value.toByteArray());
    }
}
