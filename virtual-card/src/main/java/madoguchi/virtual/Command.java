package madoguchi.virtual;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A command (ISO 7816-4) as a view of the array it came in. Nothing is copied unless asked for: what a VERIFY carries
/// stays where its sender can wipe it.
public final class Command {

    public static final int SELECT = 0xA4;
    public static final int VERIFY = 0x20;
    public static final int CHANGE_REFERENCE_DATA = 0x24;
    public static final int READ_BINARY = 0xB0;
    public static final int GET_CHALLENGE = 0x84;
    public static final int MUTUAL_AUTHENTICATE = 0x82;
    static final int GET_RESPONSE = 0xC0;
    public static final int COMPUTE_SIGNATURE = 0x2A;
    static final int HEADER = 4;

    private static final int EXTENDED_HEADER = HEADER + 3;

    private final byte[] bytes;
    private final int dataFrom;
    private final int dataLength;
    private final int expected;

    private Command(byte[] bytes, int dataFrom, int dataLength, int expected) {
        this.bytes = bytes;
        this.dataFrom = dataFrom;
        this.dataLength = dataLength;
        this.expected = expected;
    }

    /// @return null if the lengths contradict each other
    public static @Nullable Command of(byte[] bytes) {
        if (bytes.length < HEADER) {
            return null;
        }
        if (bytes.length == HEADER) {
            return new Command(bytes, HEADER, 0, 0);
        }
        return bytes[HEADER] == 0 && bytes.length > HEADER + 1 ? extended(bytes) : small(bytes);
    }

    private static @Nullable Command small(byte[] bytes) {
        var first = bytes[HEADER] & 0xFF;
        if (bytes.length == HEADER + 1) {
            return new Command(bytes, HEADER, 0, first == 0 ? 256 : first);
        }
        var end = HEADER + 1 + first;
        var last = bytes[bytes.length - 1] & 0xFF;
        return switch (bytes.length - end) {
            case 0 -> new Command(bytes, HEADER + 1, first, 0);
            case 1 -> new Command(bytes, HEADER + 1, first, last == 0 ? 256 : last);
            default -> null;
        };
    }

    private static @Nullable Command extended(byte[] bytes) {
        if (bytes.length < EXTENDED_HEADER) {
            return null;
        }
        var first = number(bytes, HEADER + 1);
        if (bytes.length == EXTENDED_HEADER) {
            return new Command(bytes, HEADER, 0, first == 0 ? 65536 : first);
        }
        var end = EXTENDED_HEADER + first;
        if (bytes.length == end) {
            return new Command(bytes, EXTENDED_HEADER, first, 0);
        }
        if (bytes.length != end + 2) {
            return null;
        }
        var last = number(bytes, end);
        return new Command(bytes, EXTENDED_HEADER, first, last == 0 ? 65536 : last);
    }

    private static int number(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }

    /// For people: what may be a secret is only counted.
    static String masked(byte[] bytes) {
        var hex = HexFormat.of();
        if (!carriesSecret(bytes)) {
            return hex.formatHex(bytes);
        }
        var command = of(bytes);
        var from = command == null ? Math.min(bytes.length, HEADER + 1) : command.dataFrom;
        var secret = command == null ? bytes.length - from : command.dataLength;
        return "%s <%d secret>%s".formatted(hex.formatHex(bytes, 0, from), secret, hex.formatHex(bytes, from + secret, bytes.length));
    }

    /// Whether it is a VERIFY or a change of a PIN, with data; or something broken that may be one.
    static boolean carriesSecret(byte[] bytes) {
        var instruction = bytes.length > 1 ? bytes[1] : 0;
        return (instruction == VERIFY || instruction == CHANGE_REFERENCE_DATA) && bytes.length > HEADER + 1;
    }

    int classByte() {
        return bytes[0] & 0xFF;
    }

    public int instruction() {
        return bytes[1] & 0xFF;
    }

    public int p1() {
        return bytes[2] & 0xFF;
    }

    public int p2() {
        return bytes[3] & 0xFF;
    }

    int parameters() {
        return number(bytes, 2);
    }

    /// Of the data.
    public int length() {
        return dataLength;
    }

    /// Where the data begins in the command's bytes.
    public int dataFrom() {
        return dataFrom;
    }

    byte data(int index) {
        return bytes[dataFrom + index];
    }

    /// A copy: not for secrets.
    public byte[] data() {
        return Arrays.copyOfRange(bytes, dataFrom, dataFrom + dataLength);
    }

    /// The answer's greatest length; 0 if none is wanted.
    int expected() {
        return expected;
    }

    boolean isExtended() {
        return bytes.length > HEADER + 1 && bytes[HEADER] == 0;
    }
}
