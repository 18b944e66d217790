package madoguchi.card;

import static org.assertj.core.api.Assertions.assertThat;

import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;
import madoguchi.card.CardReading.Interrupted;
import madoguchi.card.CardReading.NoCard;
import madoguchi.card.CardReading.Removed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardLossTest {

    @ParameterizedTest
    @ValueSource(strings = {"SCARD_W_REMOVED_CARD", "SCardTransmit: SCARD_W_REMOVED_CARD (80100069)"})
    void pulledCardIsRemovedEvenIfAnotherLiesThereNow(String message) {
        assertThat(CardLoss.of(new CardException(message), new Reader(true)).reading()).isEqualTo(new Removed());
    }

    @Test
    void nameIsFoundInTheCauseToo() {
        var asTheJdkSays = new CardException(new CardException("SCARD_W_REMOVED_CARD"));

        assertThat(CardLoss.of(asTheJdkSays, new Reader(true)).reading()).isEqualTo(new Removed());
    }

    @Test
    void emptyReaderHasNoCard() {
        var loss = CardLoss.of(new CardNotPresentException("no card in the reader"), new Reader(false));

        assertThat(loss.reading()).isEqualTo(new NoCard());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SCARD_W_RESET_CARD",
                "SCARD_E_SHARING_VIOLATION",
                "SCARD_E_NOT_TRANSACTED",
                "SCARD_W_UNRESPONSIVE_CARD",
                "SCARD_F_COMM_ERROR",
                "no status word"
            })
    void cardThatStillLiesThereWasInterrupted(String message) {
        assertThat(CardLoss.of(new CardException(message), new Reader(true)).reading()).isEqualTo(new Interrupted());
    }

    @Test
    void providerThatBreaksWhileTheCardLeavesMeansItLeft() {
        var asTheJdkSays = new CardException(new IllegalArgumentException("apdu must be at least 2 bytes long"));

        assertThat(CardLoss.of(asTheJdkSays, new Reader(false)).reading()).isEqualTo(new Removed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCARD_E_READER_UNAVAILABLE", "SCARD_E_NO_SERVICE", "SCARD_E_SERVICE_STOPPED"})
    void readerWithoutItsCableInterrupts(String message) {
        assertThat(CardLoss.of(new CardException(message), new Reader(null)).reading()).isEqualTo(new Interrupted());
    }

    /// Null where it cannot even be told whether a card is present.
    private static final class Reader extends CardTerminal {

        private final @Nullable Boolean present;

        Reader(@Nullable Boolean present) {
            this.present = present;
        }

        @Override
        public String getName() {
            return "架空リーダー";
        }

        @Override
        public Card connect(String protocol) throws CardException {
            throw new CardException("SCARD_E_UNSUPPORTED_FEATURE");
        }

        @Override
        public boolean isCardPresent() throws CardException {
            if (present == null) {
                throw new CardException("SCARD_E_UNKNOWN_READER");
            }
            return present;
        }

        @Override
        public boolean waitForCardPresent(long timeout) throws CardException {
            return isCardPresent();
        }

        @Override
        public boolean waitForCardAbsent(long timeout) throws CardException {
            return !isCardPresent();
        }
    }
}
