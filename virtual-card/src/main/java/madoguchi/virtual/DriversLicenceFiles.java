package madoguchi.virtual;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import madoguchi.virtual.DriversLicenceIssue.Change;

/// What is written in a driver's licence, with the sizes that real ones have.
final class DriversLicenceFiles {

    private static final String ISSUED = "20240217";
    private static final String EXPIRES = "20290317";
    private static final String COMMISSION = "架空県公安";
    private static final byte[] JIS_YEAR = {78};
    private static final int PICTURES_IN_ENTRIES = 2;
    private static final int PICTURES_IN_CHANGES = 5;
    /// One byte of description, 32 times 32 dots.
    private static final int PICTURE = 1 + 32 * 32 / 8;

    private static final int COMMISSION_OF_NEW_ADDRESS = 0x51;
    private static final int NEW_NAME = 0x60;
    private static final int NEW_ADDRESS = 0x70;
    private static final int LAST_CHANGE = 0x97;

    private final Person holder;
    private final String reading;
    private final String domicile;
    private final List<Change> names;
    private final List<Change> addresses;
    private final JisText text = new JisText(PICTURES_IN_ENTRIES, 0);
    private final JisText changedText = new JisText(PICTURES_IN_CHANGES, PICTURES_IN_ENTRIES);

    DriversLicenceFiles(Person holder, String reading, String domicile, List<Change> names, List<Change> addresses) {
        this.holder = holder;
        this.reading = reading;
        this.domicile = domicile;
        this.names = names;
        this.addresses = addresses;
    }

    /// MF/EF01.
    static byte[] common() {
        var hex = HexFormat.of();
        var version = "009".getBytes(StandardCharsets.US_ASCII);
        return Tlv.join(
                Tlv.of(0x45, version, hex.parseHex(ISSUED), hex.parseHex(EXPIRES)), Tlv.of(0x46, new byte[] {'0', '1'}));
    }

    /// DF1/EF01 (記載事項). Texts that need pictures are written here before [#pictures] is asked for them.
    byte[] entries() {
        var entries = new ByteArrayOutputStream();
        entries.writeBytes(Tlv.of(0x11, JIS_YEAR));
        entries.writeBytes(Tlv.of(0x12, text.bytes(holder.name())));
        entries.writeBytes(Tlv.of(0x13, text.bytes(reading)));
        entries.writeBytes(Tlv.of(0x14));
        entries.writeBytes(Tlv.of(0x15, text.bytes(reading)));
        entries.writeBytes(ascii(0x16, Era.sevenDigits(holder.birthDate())));
        entries.writeBytes(Tlv.of(0x17, text.bytes(fullWidth(holder.address()))));
        entries.writeBytes(ascii(0x18, Era.sevenDigits(ISSUED)));
        entries.writeBytes(ascii(0x19, "12345"));
        entries.writeBytes(Tlv.of(0x1A, text.bytes("優良")));
        entries.writeBytes(ascii(0x1B, Era.sevenDigits(EXPIRES)));
        entries.writeBytes(Tlv.of(0x1C, text.bytes("眼鏡等")));
        for (var condition = 0x1D; condition <= 0x1F; condition++) {
            entries.writeBytes(Tlv.of(condition));
        }
        entries.writeBytes(Tlv.of(0x20, text.bytes("架空県公安委員会")));
        entries.writeBytes(ascii(0x21, "012345678900"));
        for (var kind = 0x22; kind <= 0x33; kind++) {
            entries.writeBytes(ascii(kind, kind == 0x23 || kind == 0x26 ? "3530401" : "0000000"));
        }
        return Tlv.filled(entries.toByteArray(), 880, 0xFF);
    }

    /// DF1/EF02 (本籍).
    byte[] domicile() {
        return Tlv.filled(Tlv.of(0x41, new JisText(0, 0).bytes(domicile)), 82, 0xFF);
    }

    /// DF1/EF03 (外字).
    byte[] pictures() {
        return Tlv.filled(pictures(0x48, text.pictures()), PICTURES_IN_ENTRIES * (PICTURE + 3), 0xFF);
    }

    /// DF1/EF04 (記載事項変更等): every tag is there, most are empty.
    byte[] changes() {
        var file = new ByteArrayOutputStream();
        file.writeBytes(Tlv.of(0x50, new byte[] {(byte) (names.isEmpty() && addresses.isEmpty() ? 0 : 1)}));
        for (var tag = COMMISSION_OF_NEW_ADDRESS; tag <= LAST_CHANGE; tag++) {
            file.writeBytes(Tlv.of(tag, change(tag)));
        }
        return Tlv.filled(file.toByteArray(), 640, 0xFF);
    }

    private byte[] change(int tag) {
        var changes = tag < NEW_ADDRESS ? names : addresses;
        var index = tag - (tag < NEW_ADDRESS ? NEW_NAME : NEW_ADDRESS);
        if (index < 0 || index >= changes.size() || index >= 8) {
            return new byte[0];
        }
        var change = changes.get(index);
        var date = fullWidth(Era.sevenDigits(change.date()));
        return Tlv.join(JIS_YEAR, changedText.bytes(date + fullWidth(change.text()) + COMMISSION));
    }

    /// DF1/EF05 (外字変更). Its tags and first three bytes are a guess from its size of 663 bytes.
    byte[] changedPictures() {
        var pictures = changedText.pictures();
        var content = Tlv.join(Tlv.of(0x58, new byte[] {(byte) pictures.size()}), pictures(0x59, pictures));
        return Tlv.filled(content, 3 + PICTURES_IN_CHANGES * (PICTURE + 3), 0xFF);
    }

    /// The picture is a frame, not the character.
    private static byte[] pictures(int firstTag, List<String> characters) {
        var records = new ArrayList<byte[]>();
        for (var i = 0; i < characters.size(); i++) {
            var picture = new byte[PICTURE];
            Arrays.fill(picture, 1, 1 + 4, (byte) 0xFF);
            Arrays.fill(picture, PICTURE - 4, PICTURE, (byte) 0xFF);
            for (var row = 1; row < 31; row++) {
                picture[1 + row * 4] = (byte) 0x80;
                picture[4 + row * 4] = 0x01;
            }
            records.add(Tlv.of(firstTag + i, picture));
        }
        return Tlv.join(records.toArray(byte[][]::new));
    }

    private static byte[] ascii(int tag, String value) {
        return Tlv.of(tag, value.getBytes(StandardCharsets.US_ASCII));
    }

    /// A licence writes digits, letters and blanks as wide as the other characters.
    private static String fullWidth(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c == ' ' ? 0x3000 : c > 0x20 && c < 0x7F ? c + 0xFEE0 : c)));
        return wide.toString();
    }
}
