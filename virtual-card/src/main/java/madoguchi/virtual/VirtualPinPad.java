package madoguchi.virtual;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import javax.smartcardio.CardException;

/// The control commands of PC/SC part 10 that a reader with a simple PIN pad knows: what it can do, and
/// `FEATURE_VERIFY_PIN_DIRECT`.
final class VirtualPinPad {

    private static final int FEATURE_REQUEST_PCSC_LITE = 0x42000D48;
    private static final int FEATURE_REQUEST_WINDOWS = 0x00313520;
    private static final int VERIFY_PIN_DIRECT = 0x42330006;
    private static final byte FEATURE_VERIFY_PIN_DIRECT = 0x06;
    private static final int STRUCTURE_HEADER = 19;
    private static final int TEMPLATE = 5 + 4;

    private VirtualPinPad() {}

    static byte[] control(VirtualReader reader, int stay, int code, byte[] data) throws CardException {
        return switch (code) {
            case FEATURE_REQUEST_PCSC_LITE, FEATURE_REQUEST_WINDOWS -> features();
            case VERIFY_PIN_DIRECT -> verify(reader, stay, data);
            default -> throw new CardException("SCARD_E_UNSUPPORTED_FEATURE");
        };
    }

    private static byte[] features() {
        return ByteBuffer.allocate(6)
                .put(FEATURE_VERIFY_PIN_DIRECT)
                .put((byte) 4)
                .putInt(VERIFY_PIN_DIRECT)
                .array();
    }

    /// Understands four ASCII digits at the start of the data, confirmed with the OK key; nothing else.
    private static byte[] verify(VirtualReader reader, int stay, byte[] structure) throws CardException {
        var in = ByteBuffer.wrap(structure).order(ByteOrder.LITTLE_ENDIAN);
        var understood = structure.length == STRUCTURE_HEADER + TEMPLATE
                && in.get(2) == (byte) 0x82
                && in.get(3) == 0x04
                && in.getShort(5) == 0x0404
                && in.get(7) == 0x02
                && in.getInt(15) == TEMPLATE;
        if (!understood) {
            return StatusWord.answer(StatusWord.BAD_PIN_STRUCTURE);
        }
        var command = Arrays.copyOfRange(structure, STRUCTURE_HEADER, structure.length);
        return reader.verifyOnPad(stay, command, Duration.ofSeconds(structure[0] & 0xFF));
    }
}
