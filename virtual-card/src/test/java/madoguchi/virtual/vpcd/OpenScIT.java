package madoguchi.virtual.vpcd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import madoguchi.virtual.RecordingCard;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.VirtualCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What others' programs make of a virtual card in a real PC/SC service.
class OpenScIT {

    private final RecordingCard card = new RecordingCard(SampleCards.card());

    @TempDir
    private Path settings;

    @TempDir
    private Path work;

    private PcscDaemon daemon;

    @BeforeEach
    void start() throws IOException {
        assumeThat(PcscDaemon.isPossible()).as("pcscd with vpcd").isTrue();
        assumeThat(OpenSc.isInstalled()).as("OpenSC").isTrue();
        daemon = PcscDaemon.start(settings, 1);
    }

    @AfterEach
    void stop() throws IOException {
        if (daemon != null) {
            daemon.close();
        }
    }

    @Test
    void seesAJpkiCard() throws IOException {
        insert(card);

        assertThat(OpenSc.run("opensc-tool", "-n").text()).contains("jpki");
        var dump = OpenSc.run("pkcs15-tool", "-D");

        assertThat(dump.exit()).isZero();
        assertThat(dump.text())
                .contains("PKCS#15 Card [JPKI]", "Manufacturer ID: JPKI")
                .containsPattern("Serial number +: 00000000")
                .containsPattern("PIN \\[User Authentication PIN][\\s\\S]*Length +: min_len:4, max_len:4[\\s\\S]*Tries left +: 3")
                .containsPattern("PIN \\[Digital Signature PIN][\\s\\S]*Length +: min_len:6, max_len:16[\\s\\S]*Tries left +: 5");
        assertThat(count(dump, "Private RSA Key")).isEqualTo(2);
        assertThat(count(dump, "Public RSA Key")).isEqualTo(2);
        assertThat(count(dump, "X.509 Certificate")).isEqualTo(4);
        assertThat(dump.text()).containsPattern("Path +: 000a").containsPattern("Path +: 0001");
        assertThat(dump.text()).containsPattern("Path +: 000b").containsPattern("Path +: 0002");
    }

    @Test
    void verifiesPinsAndSpendsTries() throws IOException {
        insert(card);

        assertThat(verify("1", SampleCards.PIN).exit()).isZero();
        assertThat(verify("2", SampleCards.SIGNATURE_PASSWORD).exit()).isZero();
        assertThat(verify("1", "0000").exit()).isNotZero();
        assertThat(OpenSc.run("pkcs15-tool", "-D").text()).containsPattern("Tries left +: 2");
        assertThat(card.commands()).contains("0020008004 <4 secret>").noneMatch(command -> command.contains("34383236"));
    }

    @Test
    void stillSeesALockedCard() throws IOException {
        insert(card);
        for (var i = 0; i < 3; i++) {
            verify("1", "0000");
        }

        var dump = OpenSc.run("pkcs15-tool", "-D");

        assertThat(dump.exit()).isZero();
        assertThat(dump.text()).containsPattern("Tries left +: 0");
    }

    @Test
    void readsTheCertificateThatNamesItsHolder() throws Exception {
        insert(card);

        var read = OpenSc.run(
                "pkcs15-tool", "--read-certificate", "2", "--verify-pin", "--auth-id", "2", "--pin", SampleCards.SIGNATURE_PASSWORD);

        assertThat(read.text()).contains("BEGIN CERTIFICATE");
    }

    @Test
    void signsSoThatTheCertificateProvesIt() throws Exception {
        insert(card);
        var message = "架空の文書".getBytes(StandardCharsets.UTF_8);
        var digest = Files.write(work.resolve("digest"), MessageDigest.getInstance("SHA-256").digest(message));
        var signature = work.resolve("signature");

        var signed = OpenSc.run(
                "pkcs15-crypt", "--sign", "--key", "1", "--sha-256", "--pkcs1", "--raw", "--pin", SampleCards.PIN,
                "--input", digest.toString(), "--output", signature.toString());

        assertThat(signed.exit()).as(signed.text()).isZero();
        var check = Signature.getInstance("SHA256withRSA");
        var pem = OpenSc.run("pkcs15-tool", "--read-certificate", "1").text();
        var certificate = pem.substring(pem.indexOf("-----BEGIN")).getBytes(StandardCharsets.US_ASCII);
        check.initVerify(CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate)));
        check.update(message);
        assertThat(check.verify(Files.readAllBytes(signature))).isTrue();
    }

    @Test
    void cardIsThereAgainAfterEachCrash() throws IOException {
        insert(card);

        for (var crash = 0; crash < 5; crash++) {
            daemon.kill();
            assertThat(OpenSc.run("opensc-tool", "-n").exit()).isNotZero();
            daemon.start();
            awaitCard();
        }
    }

    @Test
    void pulledCardIsGoneAndAnotherComes() throws IOException {
        try (var _ = VpcdCard.insert(daemon, 0, card)) {
            awaitCard();
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> OpenSc.run("opensc-tool", "-n").exit() != 0);

        insert(SampleCards.licence());
        assertThat(OpenSc.run("opensc-tool", "-s", "00:b0:8a:00:00").text()).contains("05 01 01");
    }

    private void insert(VirtualCard inserted) throws IOException {
        var _ = VpcdCard.insert(daemon, 0, inserted);
        await().atMost(Duration.ofSeconds(10)).until(() -> OpenSc.run("opensc-tool", "--atr").exit() == 0);
    }

    private void awaitCard() {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> OpenSc.run("opensc-tool", "-n").text().contains("jpki"));
    }

    private static OpenSc.Said verify(String pin, String secret) throws IOException {
        return OpenSc.run("pkcs15-tool", "--verify-pin", "--auth-id", pin, "--pin", secret);
    }

    private static long count(OpenSc.Said said, String what) {
        return said.text().lines().filter(line -> line.startsWith(what)).count();
    }
}
