package madoguchi.card.pinpad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javax.smartcardio.ATR;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import madoguchi.card.CardReader;
import madoguchi.card.CardReading;
import madoguchi.card.TypingVisitor;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.VirtualReader;
import org.junit.jupiter.api.Test;

/// A reader without keys refuses the question for them each time; it is a round through its driver.
class AskedOnceTest {

    private final VirtualReader reader = VirtualReader.withoutPinPad("架空リーダー");
    private final CardReader cards = new CardReader();
    private final AtomicInteger questions = new AtomicInteger();

    @Test
    void readerThatHasNoKeysIsAskedForThemOnce() throws Exception {
        assertThat(read()).isInstanceOf(CardReading.Succeeded.class);
        assertThat(read()).isInstanceOf(CardReading.Succeeded.class);

        assertThat(questions).hasValue(1);
    }

    private CardReading read() throws CardException {
        reader.pull();
        reader.insert(SampleCards.card());
        var terminal = reader.terminals().terminals().list().getFirst();
        return cards.read(new CountedTerminal(terminal), new TypingVisitor(SampleCards.PIN));
    }

    /// Counts what goes to the reader itself.
    private final class CountedTerminal extends CardTerminal {

        private final CardTerminal terminal;

        CountedTerminal(CardTerminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public String getName() {
            return terminal.getName();
        }

        @Override
        public Card connect(String protocol) throws CardException {
            return new CountedCard(terminal.connect(protocol));
        }

        @Override
        public boolean isCardPresent() throws CardException {
            return terminal.isCardPresent();
        }

        @Override
        public boolean waitForCardPresent(long timeout) throws CardException {
            return terminal.waitForCardPresent(timeout);
        }

        @Override
        public boolean waitForCardAbsent(long timeout) throws CardException {
            return terminal.waitForCardAbsent(timeout);
        }
    }

    private final class CountedCard extends Card {

        private final Card card;

        CountedCard(Card card) {
            this.card = card;
        }

        @Override
        public ATR getATR() {
            return card.getATR();
        }

        @Override
        public String getProtocol() {
            return card.getProtocol();
        }

        @Override
        public CardChannel getBasicChannel() {
            return card.getBasicChannel();
        }

        @Override
        public CardChannel openLogicalChannel() throws CardException {
            return card.openLogicalChannel();
        }

        @Override
        public void beginExclusive() throws CardException {
            card.beginExclusive();
        }

        @Override
        public void endExclusive() throws CardException {
            card.endExclusive();
        }

        @Override
        public byte[] transmitControlCommand(int controlCode, byte[] command) throws CardException {
            questions.incrementAndGet();
            return card.transmitControlCommand(controlCode, command);
        }

        @Override
        public void disconnect(boolean reset) throws CardException {
            card.disconnect(reset);
        }
    }
}
