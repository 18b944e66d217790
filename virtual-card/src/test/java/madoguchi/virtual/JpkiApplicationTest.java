package madoguchi.virtual;

import static madoguchi.virtual.SampleCards.TARO;
import static madoguchi.virtual.SampleCards.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpkiApplicationTest {

    private static final String SELECT = "00a4040c0ad392f000260100000001";
    private static final String DIGEST_INFO = "3031300d060960864801650304020105000420";

    /// Shared, because keys take long to make.
    private static final JpkiCertificates CERTIFICATES = new JpkiCertificates(TARO, LocalDate.of(2029, 12, 31));

    private final VirtualMyNumberCard card = new VirtualMyNumberCard(
            Secret.pin("4826"),
            List.of(JpkiApplication.of(
                    JpkiApplication.TOKEN_OF_MY_NUMBER_CARD,
                    Secret.pin("9173"),
                    Secret.of("QX7RZ4", 6, 16, 5),
                    CERTIFICATES)),
            Set.of());

    @BeforeEach
    void select() {
        assertThat(send(SELECT)).isEqualTo("9000");
    }

    @Test
    void tokenIsFoundBySelectionAndByShortId() {
        send("00a4020c020006");

        assertThat(text(answer("00b0000020"))).startsWith("JPKIAPICCTOKEN2   ").hasSize(32 + 2);
        assertThat(answer("00b0860020")).isEqualTo(answer("00b0000020"));
        assertThat(answer("00b0860000")).hasSize(160 + 2);
        assertThat(send("00b0880000")).isEqualTo("8f8f009000");
    }

    @Test
    void certificatesAreRealAndTellTheirPeriod() throws Exception {
        var certificate = certificate("000a");

        assertThat(certificate.getNotBefore().toInstant()).isEqualTo(Instant.parse("2024-12-31T15:00:00Z"));
        assertThat(certificate.getNotAfter().toInstant()).isEqualTo(Instant.parse("2029-12-31T14:59:59Z"));
        certificate.verify(certificate("000b").getPublicKey());
        assertThat(certificate("000b").getBasicConstraints()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void certificateForSignaturesNamesItsHolderAndWantsThePassword() throws Exception {
        send("00a4020c020001");
        assertThat(send("00b0000000")).isEqualTo("6982");

        assertThat(send("0020009b06" + hex("QX7RZ4"))).isEqualTo("9000");
        var certificate = certificate("0001");

        certificate.verify(certificate("0002").getPublicKey());
        var names = Objects.requireNonNull(certificate.getSubjectAlternativeNames());
        assertThat(names).hasSize(6);
        assertThat(new String((byte[]) Objects.requireNonNull(names.iterator().next().get(1)), StandardCharsets.UTF_8))
                .contains(TARO.name());
    }

    @Test
    void signatureIsMadeAfterThePinAndIsRight() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(new byte[] {1, 2, 3});
        var command = "802a008033" + DIGEST_INFO + HexFormat.of().formatHex(digest) + "00";
        send("00a4020c020017");
        assertThat(send(command)).isEqualTo("6982");

        assertThat(send("0020009804" + hex("9173"))).isEqualTo("9000");
        var answer = answer(command);

        var check = Signature.getInstance("SHA256withRSA");
        check.initVerify(certificate("000a").getPublicKey());
        check.update(new byte[] {1, 2, 3});
        assertThat(answer).hasSize(256 + 2);
        assertThat(check.verify(Arrays.copyOf(answer, 256))).isTrue();
        assertThat(send("00" + command.substring(2))).isEqualTo("6d00");
        assertThat(answer("802a0097" + command.substring(8))).isEqualTo(answer);
    }

    @Test
    void pinsHaveTriesOfTheirOwn() {
        assertThat(send("00200098")).isEqualTo("63c3");
        assertThat(send("0020009b")).isEqualTo("63c5");
        assertThat(send("0020009804" + hex("0000"))).isEqualTo("63c2");
        assertThat(send("0020009b08" + hex("AAAAAAA1"))).isEqualTo("63c4");
        assertThat(send("0020009b05" + hex("AAAA1"))).isEqualTo("6700");
        assertThat(send("00200098")).isEqualTo("63c2");
    }

    private X509Certificate certificate(String file) throws GeneralSecurityException {
        send("00a4020c02" + file);
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(answer("00b00000000000")));
    }

    private static String text(byte[] answer) {
        return new String(answer, StandardCharsets.US_ASCII);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] answer(String command) {
        return card.answer(bytes(command));
    }

    private String send(String command) {
        return HexFormat.of().formatHex(answer(command));
    }
}
