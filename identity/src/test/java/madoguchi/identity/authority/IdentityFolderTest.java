package madoguchi.identity.authority;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static madoguchi.identity.IdentityName.FORM_SERVICE;
import static madoguchi.identity.IdentityName.KAFKA;
import static madoguchi.identity.IdentityName.TICKET_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import madoguchi.identity.IdentityFolder;
import madoguchi.identity.RevokedKeys;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong with a process's folder is said before it shows it to anybody.
class IdentityFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    @TempDir
    private Path folder;

    private IdentityFolder form;

    @BeforeEach
    void make() {
        var certificates = new TownCertificates(folder, at(NOW));
        certificates.make("999999", List.of(Wanted.server(FORM_SERVICE, List.of()), Wanted.client(TICKET_SERVICE)));
        form = certificates.folderOf(FORM_SERVICE);
    }

    @Test
    void goodFolderTellsItsNameAndItsEnd() {
        var identity = form.read(FORM_SERVICE, at(NOW));

        assertThat(identity.name()).isEqualTo("form-service");
        assertThat(identity.expires()).isAfter(NOW.plus(Duration.ofDays(824))).isEqualTo(form.expires());
        assertThat(identity.sslContext().getProtocol()).isEqualTo("TLSv1.3");
        assertThat(identity.toString()).isEqualTo("999999.form-service until " + identity.expires());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca.pem", "certificate.pem", "key.pem"})
    void missingFileIsNamed(String file) throws IOException {
        Files.delete(form.path().resolve(file));

        assertRefused("ID-101 FILE_MISSING at " + form.path().resolve(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca.pem", "certificate.pem", "key.pem"})
    void unreadableFileIsNamedAndNotQuoted(String file) throws IOException {
        Files.writeString(form.path().resolve(file), "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n");

        assertRefused("ID-102 FILE_UNREADABLE at " + form.path().resolve(file));
        assertThatThrownBy(reading()).satisfies(failure -> assertThat(failure.toString()).doesNotContain("c2VjcmV0"));
    }

    @Test
    void keyThatOthersMayReadIsRefusedAndOneForTheGroupIsNot() throws IOException {
        Files.setPosixFilePermissions(form.keyFile(), PosixFilePermissions.fromString("rw-r-----"));
        assertThat(form.read(at(NOW)).name()).isEqualTo("form-service");

        Files.setPosixFilePermissions(form.keyFile(), PosixFilePermissions.fromString("rw-r--r--"));
        assertRefused("ID-103 KEY_OPEN_TO_OTHERS");
    }

    @Test
    void certificateOutsideItsTimeIsRefused() {
        assertThatThrownBy(() -> form.read(at(form.expires().plusSeconds(1)))).hasMessageStartingWith("ID-104 EXPIRED");
        assertThatThrownBy(() -> form.read(at(NOW.minus(Duration.ofDays(1)))))
                .hasMessageStartingWith("ID-105 NOT_YET_VALID");
    }

    @Test
    void certificateOfAnotherAuthorityIsRefused(@TempDir Path elsewhere) throws IOException {
        var other = new TownCertificates(elsewhere, at(NOW));
        other.make("999999", List.of(Wanted.server(FORM_SERVICE, List.of())));
        Files.copy(other.folderOf(FORM_SERVICE).authorityFile(), form.authorityFile(), REPLACE_EXISTING);

        assertRefused("ID-106 OTHER_AUTHORITY");
    }

    @Test
    void keyOfAnotherCertificateIsRefused() throws IOException {
        Files.copy(folder.resolve("ticket-service/key.pem"), form.keyFile(), REPLACE_EXISTING);

        assertRefused("ID-107 OTHER_KEY");
    }

    @Test
    void folderOfAnotherProcessIsRefused() {
        assertThatThrownBy(() -> form.read(KAFKA, at(NOW))).hasMessageStartingWith("ID-108 OTHER_NAME");
    }

    @Test
    void listOfRevokedKeysCountsAsItIsNowAndOneThatCannotBeReadLetsNobodyIn() throws IOException {
        var shown = form.read(at(NOW)).certificate();
        var revoked = form.revoked();
        assertThat(revoked.contains(shown)).as("no list").isFalse();

        var line = RevokedKeys.fingerprint(shown.getPublicKey()) + " form-service\n";
        Files.writeString(form.path().resolve("revoked.txt"), "0".repeat(64) + "\n\n" + line);
        assertThat(revoked.contains(shown)).isTrue();

        Files.writeString(form.path().resolve("revoked.txt"), line + "form-service\n");
        assertThatThrownBy(() -> revoked.contains(shown)).hasMessageStartingWith("ID-110 REVOKED_UNREADABLE");
    }

    private void assertRefused(String message) {
        assertThatThrownBy(reading()).hasMessageStartingWith(message);
    }

    private ThrowingCallable reading() {
        return () -> form.read(FORM_SERVICE, at(NOW));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
