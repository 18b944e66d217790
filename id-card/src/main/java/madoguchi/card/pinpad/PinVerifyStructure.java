package madoguchi.card.pinpad;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;

/// PIN_VERIFY_STRUCTURE of PC/SC part 10 (2.5.2) for four ASCII digits. The reader overwrites the four `FF` with what
/// was typed and sends the result to the card.
public final class PinVerifyStructure {

    private static final int HEADER = 19;

    private PinVerifyStructure() {}

    /// @param reference P2 of the VERIFY
    static byte[] of(int reference, Duration limit) {
        var template = new byte[] {0, 0x20, 0, (byte) reference, 4, -1, -1, -1, -1};
        var seconds = (byte) Math.clamp(limit.toSeconds(), 1, 255);
        return ByteBuffer.allocate(HEADER + template.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(seconds) // bTimeOut, until the first key
                .put(seconds) // bTimeOut2, after it
                .put((byte) 0x82) // bmFormatString: bytes, position 0 after Lc, left, ASCII
                .put((byte) 0x04) // bmPINBlockString: four bytes, no length inserted
                .put((byte) 0x00) // bmPINLengthFormat: none
                .putShort((short) 0x0404) // wPINMaxExtraDigit: at least and at most four
                .put((byte) 0x02) // bEntryValidationCondition: the OK key
                .put((byte) 0x01) // bNumberMessage
                .putShort((short) 0x0411) // wLangId: Japanese
                .put((byte) 0x00) // bMsgIndex
                .put(new byte[3]) // bTeoPrologue
                .putInt(template.length)
                .put(template)
                .array();
    }

    /// The command that the reader will send, with its placeholder. For whoever must judge it before it goes out.
    ///
    /// @throws IllegalArgumentException if the bytes are no such structure
    public static byte[] command(byte[] structure) {
        if (structure.length < HEADER) {
            throw new IllegalArgumentException("too short for a PIN_VERIFY_STRUCTURE");
        }
        var length = ByteBuffer.wrap(structure).order(ByteOrder.LITTLE_ENDIAN).getInt(HEADER - Integer.BYTES);
        if (length != structure.length - HEADER) {
            throw new IllegalArgumentException("the PIN_VERIFY_STRUCTURE has another length than it says");
        }
        return Arrays.copyOfRange(structure, HEADER, structure.length);
    }
}
