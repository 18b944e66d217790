package madoguchi.identity.authority;

import static madoguchi.identity.IdentityName.ADMINISTRATOR;
import static madoguchi.identity.IdentityName.FORM_SERVICE;
import static madoguchi.identity.IdentityName.KAFKA;
import static madoguchi.identity.IdentityName.PUBLIC_DOOR;
import static madoguchi.identity.IdentityName.STAFF_DOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import madoguchi.event.CounterId;
import madoguchi.identity.IdentityName;
import madoguchi.identity.PemFile;
import madoguchi.identity.authority.Issued.How;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Judged by the JDK's own validator, not by the library that made them.
class TownCertificatesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
    private static final IdentityName AGENT = IdentityName.agent(new CounterId(3));
    private static final List<Wanted> TOWN = Wanted.ofTown(
            "staff.example.lg.jp", "public.example.lg.jp", List.of("10.0.0.5"), List.of(new CounterId(3)));

    @TempDir
    private Path folder;

    @Test
    void everyIdentityIsVouchedForByTheAuthorityForAllItsTime() throws Exception {
        assertThat(certificates(NOW).make("999999", TOWN)).extracting(Issued::how).containsOnly(How.MADE);

        for (var wanted : TOWN) {
            var certificate = certificate(wanted.identity());
            validate(certificate, NOW);
            validate(certificate, certificate.getNotAfter().toInstant());
            assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=%s,O=999999".formatted(wanted.identity()));
            assertThat(certificates(NOW).folderOf(wanted.identity()).read(wanted.identity(), at(NOW)).name())
                    .isEqualTo(wanted.identity().value());
        }
    }

    @Test
    void certificateIsNothingButASignedEllipticKeyOfAtMost825Days() throws Exception {
        certificates(NOW).make("999999", TOWN);

        var door = certificate(STAFF_DOOR);
        assertThat(((ECPublicKey) door.getPublicKey()).getParams().toString()).contains("secp256r1");
        assertThat(Duration.between(door.getNotBefore().toInstant(), door.getNotAfter().toInstant()))
                .isLessThanOrEqualTo(Duration.ofDays(825));
        assertThat(door.getBasicConstraints()).as("no authority").isEqualTo(-1);
        assertThat(door.getKeyUsage()).as("signs a handshake, nothing else").startsWith(true, false).hasSize(9);
        assertThat(door.getKeyUsage()[5]).as("signs certificates").isFalse();
        assertThat(door.getSerialNumber()).isPositive();
        assertThat(door.getSerialNumber().bitLength()).isGreaterThan(64);
    }

    @Test
    void authoritySignsCertificatesAndNoFurtherAuthority() throws Exception {
        certificates(NOW).make("999999", TOWN);

        var authority = authority();
        assertThat(authority.getBasicConstraints()).as("path length").isZero();
        assertThat(authority.getKeyUsage()[5]).isTrue();
        assertThat(authority.getKeyUsage()[0]).isFalse();
        assertThat(Duration.between(NOW, authority.getNotAfter().toInstant()).toDays()).isBetween(3650L, 3653L);
    }

    @Test
    void onlyWhoIsCalledMayServeAndEachDoorOnlyItsOwnHost() throws Exception {
        certificates(NOW).make("999999", TOWN);

        assertThat(certificate(AGENT).getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
        assertThat(certificate(AGENT).getSubjectAlternativeNames()).isNull();
        assertThat(certificate(ADMINISTRATOR).getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
        assertThat(certificate(KAFKA).getExtendedKeyUsage())
                .containsExactly("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2");
        assertThat(names(KAFKA))
                .containsExactly(
                        "staff.example.lg.jp", "public.example.lg.jp", "10.0.0.5", "kafka", "localhost", "127.0.0.1");
        assertThat(names(PUBLIC_DOOR)).contains("public.example.lg.jp").doesNotContain("staff.example.lg.jp");
        assertThat(names(STAFF_DOOR)).contains("staff.example.lg.jp").doesNotContain("public.example.lg.jp");
    }

    @Test
    void nobodyButTheOwnerOpensFoldersAndFiles() throws IOException {
        certificates(NOW).make("999999", TOWN);

        try (var all = Files.walk(folder).filter(path -> !path.equals(folder))) {
            assertThat(all).isNotEmpty().allSatisfy(path -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void madeAgainOnlyWhatIsMissingIsNew() throws IOException {
        certificates(NOW).make("999999", TOWN);
        var before = contents();

        var again = certificates(NOW.plusSeconds(60))
                .make("999999", Wanted.ofTown("other.host", "another.host", List.of(), List.of(new CounterId(3), new CounterId(4))));

        assertThat(again).extracting(Issued::how).containsOnlyOnce(How.MADE).contains(How.KEPT);
        assertThat(contents()).containsAllEntriesOf(before).hasSize(before.size() + 3);
    }

    @Test
    void renewedCertificateHasTheOldKeyAndNamesAndALaterEnd() throws Exception {
        certificates(NOW).make("999999", TOWN);
        var before = contents();
        var old = certificate(FORM_SERVICE);
        var names = names(FORM_SERVICE);
        var later = NOW.plus(Duration.ofDays(900));

        var renewal = certificates(later);
        assertThat(renewal.renew(List.of(renewal.find(FORM_SERVICE)))).extracting(Issued::how).containsExactly(How.RENEWED);

        var renewed = certificate(FORM_SERVICE);
        validate(renewed, later);
        assertThat(renewed.getPublicKey()).isEqualTo(old.getPublicKey());
        assertThat(renewed.getSerialNumber()).isNotEqualTo(old.getSerialNumber());
        assertThat(names(FORM_SERVICE)).isEqualTo(names).isNotEmpty();
        var changed = contents();
        before.entrySet().removeIf(file -> file.getValue().equals(changed.get(file.getKey())));
        assertThat(before.keySet()).containsExactly("form-service/certificate.pem");
    }

    @Test
    void everythingCanBeRenewedAtOnceAndWhatWasNeverMadeCannot() {
        certificates(NOW).make("999999", TOWN);
        var later = certificates(NOW.plus(Duration.ofDays(800)));

        assertThat(later.renew(later.list())).hasSize(TOWN.size()).extracting(Issued::how).containsOnly(How.RENEWED);
        assertThatThrownBy(() -> later.renew(List.of(Wanted.client(IdentityName.agent(new CounterId(9))))))
                .hasMessage("ID-202 NOT_ISSUED at counter-9");
    }

    @Test
    void withTheAuthoritysKeyPutAwayNothingIsMadeAndNoSecondAuthorityEither() throws IOException {
        certificates(NOW).make("999999", TOWN);
        var more = Wanted.ofTown("a", "b", List.of(), List.of(new CounterId(4)));

        Files.delete(folder.resolve("authority/ca-key.pem"));
        assertThatThrownBy(() -> certificates(NOW).make("999999", more)).hasMessageStartingWith("ID-201 AUTHORITY_KEY_AWAY");
        assertThatThrownBy(() -> certificates(NOW).renew(TOWN)).hasMessageStartingWith("ID-201 AUTHORITY_KEY_AWAY");

        Files.delete(folder.resolve("authority/ca.pem"));
        Files.delete(folder.resolve("authority"));
        assertThatThrownBy(() -> certificates(NOW).make("999999", more)).hasMessageStartingWith("ID-201 AUTHORITY_KEY_AWAY");
    }

    @Test
    void foreignCertificateInTheFolderIsNotRenewed(@TempDir Path elsewhere) throws IOException {
        certificates(NOW).make("999999", TOWN);
        new TownCertificates(elsewhere, at(NOW)).make("999999", TOWN);
        Files.copy(
                elsewhere.resolve("counter-3/certificate.pem"),
                folder.resolve("counter-3/certificate.pem"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> certificates(NOW).renew(List.of(Wanted.client(AGENT))))
                .hasMessageStartingWith("ID-106 OTHER_AUTHORITY");
    }

    @Test
    void noCertificateOutlivesItsAuthority() throws Exception {
        certificates(NOW).make("999999", TOWN);
        var end = authority().getNotAfter().toInstant();

        certificates(end.minus(Duration.ofDays(30))).renew(List.of(Wanted.client(AGENT)));

        assertThat(certificate(AGENT).getNotAfter().toInstant()).isEqualTo(end);
        assertThatThrownBy(() -> certificates(end).renew(List.of(Wanted.client(AGENT))))
                .hasMessageStartingWith("ID-203 AUTHORITY_ENDS");
    }

    @Test
    void revokedKeyIsListedWhereOthersAreLetInAndReplacedWithItsCertificate() throws Exception {
        certificates(NOW).make("999999", TOWN);
        var stolen = certificate(AGENT);
        var key = Files.readString(folder.resolve("counter-3/key.pem"));

        assertThat(certificates(NOW).revoke(AGENT)).hasValueSatisfying(made -> assertThat(made.how())
                .isEqualTo(How.REPLACED));

        for (var asking : List.of(KAFKA, FORM_SERVICE, IdentityName.TICKET_SERVICE)) {
            var revoked = certificates(NOW).folderOf(asking).revoked();
            assertThat(revoked.contains(stolen)).isTrue();
            assertThat(revoked.contains(certificate(AGENT))).as("its replacement").isFalse();
        }
        assertThat(folder.resolve("counter-3/revoked.txt")).doesNotExist();
        assertThat(Files.readString(folder.resolve("revoked.txt"))).contains(" counter-3 2026-11-20 serial ");
        assertThat(Files.readString(folder.resolve("counter-3/key.pem"))).isNotEqualTo(key);
        assertThat(certificates(NOW).folderOf(AGENT).read(AGENT, at(NOW)).holder()).hasToString("999999.counter-3");
    }

    @Test
    void keyIsRevokedWithTheAuthoritysKeyPutAwayAndNeverRenewed() throws Exception {
        certificates(NOW).make("999999", TOWN);
        var stolen = certificate(AGENT);
        var away = Files.move(folder.resolve("authority"), folder.resolve("vault"));

        assertThat(certificates(NOW).revoke(AGENT)).isEmpty();
        assertThat(certificates(NOW).folderOf(KAFKA).revoked().contains(stolen)).isTrue();

        Files.move(away, folder.resolve("authority"));
        assertThat(certificates(NOW).renew(certificates(NOW).list()))
                .filteredOn(issued -> issued.how() == How.REPLACED)
                .extracting(Issued::identity)
                .containsExactly(AGENT);
        assertThat(certificate(AGENT).getPublicKey()).isNotEqualTo(stolen.getPublicKey());
    }

    @Test
    void brokerThatIsMadeLaterIsToldOfEarlierRevocations() throws Exception {
        certificates(NOW).make("999999", List.of(Wanted.client(AGENT)));
        var stolen = certificate(AGENT);
        certificates(NOW).revoke(AGENT);

        certificates(NOW).make("999999", TOWN);

        assertThat(certificates(NOW).folderOf(KAFKA).revoked().contains(stolen)).isTrue();
    }

    @Test
    void townsMayShareAnAuthorityAndARenewalKeepsTheTown(@TempDir Path elsewhere) throws Exception {
        certificates(NOW).make("999999", TOWN);
        Files.move(folder.resolve("authority"), elsewhere.resolve("authority"));
        var other = new TownCertificates(elsewhere, at(NOW));
        other.make("888888", TOWN);
        other.renew(TOWN);

        assertThat(other.folderOf(FORM_SERVICE).read(at(NOW)).holder()).hasToString("888888.form-service");
        assertThat(certificates(NOW).folderOf(FORM_SERVICE).read(at(NOW)).holder()).hasToString("999999.form-service");
    }

    @Test
    void hostNameThatIsNoneIsRefused() {
        for (var name : List.of("見本.lg.jp", "a b", "-a", "10.0.0.999", "*.lg.jp", "")) {
            assertThatThrownBy(() -> new Names(List.of(name))).hasMessageStartingWith("ID-205 NOT_A_NAME");
        }
    }

    @Test
    void otherTownsAuthorityVouchesForNobodyHere(@TempDir Path elsewhere) throws Exception {
        certificates(NOW).make("999999", TOWN);
        new TownCertificates(elsewhere, at(NOW)).make("999999", TOWN);

        var foreign = new PemFile(elsewhere.resolve("kafka/certificate.pem")).certificate();
        assertThatThrownBy(() -> validate(foreign, NOW)).isInstanceOf(CertPathValidatorException.class);
    }

    private void validate(X509Certificate certificate, Instant at) throws Exception {
        var rules = new PKIXParameters(Set.of(new TrustAnchor(authority(), null)));
        rules.setRevocationEnabled(false);
        rules.setDate(Date.from(at));
        var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate));
        CertPathValidator.getInstance("PKIX").validate(path, rules);
    }

    private TownCertificates certificates(Instant now) {
        return new TownCertificates(folder, at(now));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private X509Certificate authority() {
        return new PemFile(folder.resolve("authority/ca.pem")).certificate();
    }

    private X509Certificate certificate(IdentityName identity) {
        return new PemFile(folder.resolve(identity + "/certificate.pem")).certificate();
    }

    private List<String> names(IdentityName identity) throws Exception {
        return certificate(identity).getSubjectAlternativeNames().stream()
                .map(name -> name.get(1).toString())
                .toList();
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (var file : files.toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
