package madoguchi.virtual;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import madoguchi.virtual.CardFile.Data;

/// 券面事項入力補助AP: the four attributes as text, and the number that is never to be read.
final class TextApplication {

    static final String ID = "d3921000310001010408";
    /// Of the specimen cards; also what 照合番号A is.
    static final String SPECIMEN_NUMBER = "123456789018";

    private TextApplication() {}

    static Directory of(Person holder, Secret pin, Secret numberA, Secret numberB) {
        var number = Tlv.filled(Tlv.of(0xFF10, SPECIMEN_NUMBER.getBytes(StandardCharsets.US_ASCII)), 17, 0xFF);
        return new Directory(
                ID,
                Map.of(
                        0x0001, Data.of(number, Access.anyOf(pin, numberA)),
                        0x0002, Data.of(AttributesImage.of(holder), Access.anyOf(pin, numberB)),
                        0x0003, Data.of(integrity(number, holder), Access.anyOf(pin, numberA, numberB)),
                        0x0004, Data.of(cardVerifiableCertificate(), Access.free()),
                        0x0005, Data.of(information(), Access.free()),
                        0x0011, pin,
                        0x0012, Secret.blocked(),
                        0x0014, numberA,
                        0x0015, numberB));
    }

    /// The digests are right; the signature is not one, for its authority is not ours.
    private static byte[] integrity(byte[] number, Person holder) {
        return Tlv.of(
                0xFF30,
                Tlv.of(0xDF31, digest(number)),
                Tlv.of(0xDF32, digest(Tlv.join(AttributesImage.entries(holder)))),
                Tlv.of(0xDF33, new byte[256]));
    }

    static byte[] cardVerifiableCertificate() {
        return Tlv.of(0x7F21, Tlv.of(0x5F4E, new byte[16 + 16 + 265]), Tlv.of(0x5F37, new byte[256]));
    }

    static byte[] information() {
        return Tlv.of(0xFF40, Tlv.of(0xDF41, new byte[4]), Tlv.of(0xDF42, new byte[16]), Tlv.of(0xDF43, new byte[128]));
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
