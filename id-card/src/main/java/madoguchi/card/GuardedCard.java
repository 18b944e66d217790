package madoguchi.card;

import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import madoguchi.card.pinpad.PinPad;
import madoguchi.card.pinpad.PinVerifyStructure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One card, from insertion to disconnection, for one read. The only way to a card in this code base, and the guard
/// stands on it (an architecture test holds both).
///
/// Exclusive from the first command to the last. A card that is swapped has another connection, so what two cards say
/// can never meet.
final class GuardedCard implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GuardedCard.class);

    /// What the JDK's provider demands for a short answer.
    private static final int SHORT_ANSWER = 258;

    private final Card card;
    private final Guard guard = new Guard();

    private GuardedCard(Card card) {
        this.card = card;
    }

    static GuardedCard open(CardTerminal terminal) throws CardException {
        var card = terminal.connect("*");
        try {
            card.beginExclusive();
        } catch (CardException | RuntimeException e) {
            card.disconnect(true);
            throw e;
        }
        return new GuardedCard(card);
    }

    /// Sends once. Names and status words are logged, bytes never.
    Answer send(CardCommand command) throws CardException {
        var bytes = command.apdu().getBytes();
        guard.check(command.name(), bytes);
        var answer = transmit(bytes);
        guard.answered(bytes, answer.statusWord());
        log.atDebug().log("{} -> {}", command.name(), "%04X".formatted(answer.statusWord()));
        return answer;
    }

    /// To the reader: what it can do, or to open its PIN pad for the one VERIFY that is allowed.
    byte[] control(int code, byte[] data) throws CardException {
        if (code != PinPad.featureRequest()) {
            guard.checkPinPad(PinVerifyStructure.command(data));
        }
        try {
            return card.transmitControlCommand(code, data);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new CardException(e);
        }
    }

    private Answer transmit(byte[] command) throws CardException {
        var buffer = new byte[SHORT_ANSWER];
        try {
            var length = card.getBasicChannel().transmit(ByteBuffer.wrap(command), ByteBuffer.wrap(buffer));
            if (length < 2) {
                throw new CardException("no status word");
            }
            return Answer.take(buffer, length);
        } catch (IllegalArgumentException | IllegalStateException e) {
            // The JDK's provider says so when a card leaves in the middle of an answer.
            throw new CardException(e);
        } finally {
            Arrays.fill(buffer, (byte) 0);
        }
    }

    /// Resets the card. Powering it off would be better, because a My Number card may keep "PIN verified" through a
    /// warm reset; `javax.smartcardio` has no word for it, our own provider will. Until then the next read's SELECT
    /// clears it, and the visitor takes the card along.
    @Override
    public void close() {
        try {
            card.endExclusive();
        } catch (CardException | IllegalStateException e) {
            log.atDebug().log("the card was gone before its session ended");
        }
        try {
            card.disconnect(true);
        } catch (CardException e) {
            log.atDebug().log("the card was gone before it was disconnected");
        }
    }
}
