package madoguchi.virtual;

import static madoguchi.virtual.SampleCards.TARO;
import static madoguchi.virtual.SampleCards.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LicenceApplicationTest {

    private static final String SELECT = "00a4040c10a0000002310600000000000000000000";

    private VirtualCard card =
            VirtualMyNumberCard.issue(TARO, "4826").licence("7391").card();

    @Test
    void tellsWhetherAPinIsSetAndHasTenTries() {
        assertThat(send("00a4040c10a0000002310400000000000000000000")).isEqualTo("6a82");
        assertThat(send(SELECT)).isEqualTo("9000");
        assertThat(send("00b09a0003")).isEqualTo("c101019000");
        assertThat(send("00200086")).isEqualTo("63ca");
        assertThat(send("00200082")).isEqualTo("6a88");
        assertThat(send("0020008604" + "30303030")).isEqualTo("63c9");
    }

    @Test
    void periodIsReadAfterThePin() {
        send(SELECT);
        assertThat(send("00b09b0000")).isEqualTo("6982");
        assertThat(send("0020008604" + "37333931")).isEqualTo("9000");
        assertThat(send("00a4020c02001b")).isEqualTo("9000");
        assertThat(send("00b0000000")).startsWith("c200c300" + "c50735313130333137" + "ff").endsWith("9000");
    }

    @Test
    void asterisksStandForNoPin() {
        card = VirtualMyNumberCard.issue(TARO, "4826").licenceWithoutPin().card();
        send(SELECT);

        assertThat(send("00b09a0003")).isEqualTo("c101009000");
        assertThat(send("0020008604" + "2a2a2a2a")).isEqualTo("9000");
    }

    @Test
    void pinsOfTheCardAreUntouched() {
        send(SELECT);
        send("0020008604" + "30303030");
        send("00a4040c0ad3921000310001010408");

        assertThat(send("00200091")).isEqualTo("63c3");
    }

    @Test
    void olderCardHasCertificatesOnly() {
        card = VirtualResidentRegistryCard.of(TARO, "4826", "ABC123");

        assertThat(send("00a4040c0ad3921000310001010408")).isEqualTo("6a82");
        assertThat(send("00a4040c0ad392f000260100000001")).isEqualTo("9000");
        assertThat(send("00b086000f")).isEqualTo(HexFormat.of().formatHex("JPKIAPICCTOKEN ".getBytes(StandardCharsets.US_ASCII)) + "9000");
        assertThat(send("00200098")).isEqualTo("63c3");
    }

    private String send(String command) {
        return HexFormat.of().formatHex(card.answer(bytes(command)));
    }
}
