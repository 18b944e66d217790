package madoguchi.virtual;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import madoguchi.virtual.CardFile.Data;
import madoguchi.virtual.VirtualResidenceCard.Kind;

/// What is written in a residence card. Identifiers of files are not published, only their short forms.
///
/// @param face of the first generation's card, or the name of the second's: a TIFF
/// @param addressPicture of the second generation's: a TIFF
/// @param addressCharset of the first generation's: sources contradict each other
record ResidenceFiles(
        Kind kind,
        String cardNumber,
        Person holder,
        Supplier<byte[]> face,
        Supplier<byte[]> addressPicture,
        Charset addressCharset) {

    static final String FACE = "d392f0004f0200000000000000000000";
    private static final String ENDORSEMENTS = "d392f0004f0300000000000000000000";
    private static final String SIGNATURE = "d392f0004f0400000000000000000000";
    private static final String EXPIRES = "20300217";
    private static final int PHOTO = 3000;
    private static final int NAME_OR_ADDRESS = 2500;
    private static final int FRONT = 7000;

    CardFileSystem files(BooleanSupplier verified) {
        Access access = verified::getAsBoolean;
        var directories = kind.isFirstGeneration()
                ? List.of(firstFace(access), firstEndorsements(access), firstSignature(access))
                : List.of(secondFace(access), secondEndorsements(access), secondSignature(access));
        return new CardFileSystem(root(), directories);
    }

    private Directory root() {
        return new Directory(
                Directory.ROOT,
                Map.of(
                        0x0B, Data.of(text(0xC0, "0001"), Access.free()),
                        0x0A, Data.of(text(0xC1, kindCode()), Access.free())));
    }

    private String kindCode() {
        return switch (kind) {
            case RESIDENCE_CARD_1 -> "1";
            case SPECIAL_PERMANENT_1 -> "2";
            case RESIDENCE_CARD_2 -> "05";
            case SPECIAL_PERMANENT_2 -> "06";
        };
    }

    private Directory firstFace(Access access) {
        return new Directory(
                FACE,
                Map.of(
                        0x05, new Data(() -> Tlv.filled(Tlv.of(0xD0, face.get()), 4 + FRONT, 0), access),
                        0x06, Data.of(Tlv.filled(Tlv.of(0xD1, GreyBlock.jpeg2000()), 4 + PHOTO, 0), access)));
    }

    private Directory firstEndorsements(Access access) {
        var address = Tlv.join(
                text(0xD2, "20240401"), text(0xD3, "999999"), Tlv.of(0xD4, holder.address().getBytes(addressCharset)));
        var files = new HashMap<Integer, CardFile>(Map.of(0x01, Data.of(Tlv.filled(address, 342, 0), access)));
        if (kind.isResidenceCard()) {
            files.put(0x02, Data.of(Tlv.of(0xD5, new byte[120]), access));
            files.put(0x03, Data.of(Tlv.of(0xD6, new byte[120]), access));
            files.put(0x04, Data.of(text(0xD7, "0"), access));
        }
        return new Directory(ENDORSEMENTS, files);
    }

    private static Directory firstSignature(Access access) {
        var file = Tlv.join(Tlv.of(0xDA, new byte[256]), Tlv.of(0xDB, new byte[1200]));
        return new Directory(SIGNATURE, Map.of(0x02, Data.of(file, access)));
    }

    private Directory secondFace(Access access) {
        var photo = Tlv.filled(GreyBlock.jpeg2000(), PHOTO, 0);
        return new Directory(
                FACE,
                Map.of(
                        0x01, Data.of(text(0xC2, cardNumber), access),
                        0x03, Data.of(printed(), access),
                        0x04, new Data(() -> Tlv.join(Tlv.of(0xD0, picture(face)), Tlv.of(0xD1, photo)), access),
                        0x06, new Data(() -> Tlv.of(0xDFD1, picture(addressPicture)), access)));
    }

    /// As in the specification's example the value is as long as it may be.
    private static byte[] picture(Supplier<byte[]> tiff) {
        return Tlv.filled(tiff.get(), NAME_OR_ADDRESS, 0);
    }

    private byte[] printed() {
        var all = Tlv.join(
                text(0xC5, EXPIRES),
                text(0xC6, holder.birthDate()),
                text(0xC7, sexCode()),
                text(0xC8, "VNM"),
                text(0xC9, "TEST000001"),
                text(0xCE, kind.isResidenceCard() ? "0300" : "0000"));
        var more = Tlv.join(text(0xCA, "01"), text(0xCB, "20240217"), text(0xCC, "1"), text(0xCD, EXPIRES));
        return kind.isResidenceCard() ? Tlv.join(all, more) : all;
    }

    private String sexCode() {
        return switch (holder.sex()) {
            case "1", "2" -> holder.sex();
            default -> "3";
        };
    }

    private Directory secondEndorsements(Access access) {
        var other = Data.of(Tlv.filled(Tlv.join(text(0xD9, "0"), Tlv.of(0xDE)), 207, 0), access);
        if (!kind.isResidenceCard()) {
            return new Directory(ENDORSEMENTS, Map.of(0x03, other));
        }
        var permission = Tlv.join(text(0xD5, "1"), text(0xD6, EXPIRES), text(0xD7, "0"));
        return new Directory(
                ENDORSEMENTS,
                Map.of(
                        0x01, Data.of(Tlv.filled(permission, 22, 0), access),
                        0x02, Data.of(text(0xD8, "0"), access),
                        0x03, other));
    }

    private static Directory secondSignature(Access access) {
        var file = Tlv.join(Tlv.of(0xDC, new byte[96]), Tlv.of(0xDD, new byte[598]));
        return new Directory(SIGNATURE, Map.of(0x02, Data.of(Tlv.filled(file, 704, 0), access)));
    }

    private static byte[] text(int tag, String value) {
        return Tlv.of(tag, value.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "ResidenceFiles[masked]";
    }
}
