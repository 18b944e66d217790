package madoguchi.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Provider;
import java.util.ServiceLoader;
import javax.smartcardio.TerminalFactory;
import org.junit.jupiter.api.Test;

class PcscProviderTest {

    @Test
    void standardWayFindsIt() throws Exception {
        var factory = TerminalFactory.getInstance("PC/SC", null, new PcscProvider());
        assertThat(factory.getProvider().getName()).isEqualTo("Madoguchi");
        assertThat(factory.terminals()).isNotSameAs(factory.terminals());
    }

    @Test
    void settingsOfTheJvmMayNameIt() {
        assertThat(ServiceLoader.load(Provider.class)).hasAtLeastOneElementOfType(PcscProvider.class);
    }

    @Test
    void failureKeepsTheLibrarysCode() {
        var failure = new PcscException("SCardTransmit", 0x80100069);
        assertThat(failure.is(PcscCode.SCARD_W_REMOVED_CARD)).isTrue();
        assertThat(failure).hasMessage("SCardTransmit: SCARD_W_REMOVED_CARD (80100069)");
        assertThat(new PcscException("x", 0x80100999).codeName()).isEqualTo("80100999");
    }
}
