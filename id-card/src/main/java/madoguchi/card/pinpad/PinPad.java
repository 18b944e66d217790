package madoguchi.card.pinpad;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import javax.smartcardio.CardException;

/// The keys of a reader that has some. `FEATURE_VERIFY_PIN_DIRECT` lets the visitor type and the reader send: the one
/// VERIFY of a read never passes through this process.
public final class PinPad {

    /// What it lets a visitor type.
    public static final int DIGITS = 4;

    private static final int FEATURE_VERIFY_PIN_DIRECT = 0x06;

    private final ReaderControl reader;
    private final int verifyPinDirect;

    private PinPad(ReaderControl reader, int verifyPinDirect) {
        this.reader = reader;
        this.verifyPinDirect = verifyPinDirect;
    }

    /// Empty where the reader has no pad: many drivers then refuse the question itself.
    public static Optional<PinPad> find(ReaderControl reader) {
        try {
            return code(reader.send(featureRequest(), new byte[0]), FEATURE_VERIFY_PIN_DIRECT)
                    .map(code -> new PinPad(reader, code));
        } catch (CardException e) {
            return Optional.empty();
        }
    }

    /// Opens the pad once and waits until somebody typed, cancelled or let the time pass. Never repeats anything.
    public PinAnswer verify(int reference, Duration limit) throws CardException {
        var answer = reader.send(verifyPinDirect, PinVerifyStructure.of(reference, limit));
        if (answer.length < 2) {
            throw new CardException("the reader gave no status word");
        }
        return PinAnswer.of(ByteBuffer.wrap(answer, answer.length - 2, 2).getShort() & 0xFFFF);
    }

    /// `SCARD_CTL_CODE(3400)`, which Windows and pcsc-lite compute differently.
    public static int featureRequest() {
        return System.getProperty("os.name").startsWith("Windows") ? 0x31_0000 | (3400 << 2) : 0x4200_0000 + 3400;
    }

    /// The answer is a row of tag, length 4, control code (big-endian, whatever the machine).
    private static Optional<Integer> code(byte[] features, int wanted) {
        var rest = ByteBuffer.wrap(features);
        while (rest.remaining() >= 6) {
            var tag = rest.get();
            var length = rest.get();
            var code = rest.getInt();
            if (tag == wanted && length == 4) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
