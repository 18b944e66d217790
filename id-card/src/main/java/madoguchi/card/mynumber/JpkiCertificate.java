package madoguchi.card.mynumber;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import javax.smartcardio.CardException;
import madoguchi.card.CardInspection.Validity;
import madoguchi.card.MalformedFileException;
import madoguchi.card.session.GuardedCard;
import madoguchi.card.session.ReadFile;

/// The certificate for signing in (利用者証明用電子証明書). It carries a serial number that names its holder for good: two
/// dates leave this class, and nothing else.
final class JpkiCertificate {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int LONGEST = 0x7FFF;

    private JpkiCertificate() {}

    /// Empty where there is none, or none that can be understood.
    static Optional<Validity> validity(GuardedCard card) throws CardException {
        try (var file = new ReadFile(card)
                .whole("certificate", MyNumberApplications.AUTHENTICATION_CERTIFICATE, JpkiCertificate::length)) {
            return file.hasData() ? Optional.of(validity(file.data())) : Optional.empty();
        } catch (MalformedFileException | CertificateException e) {
            return Optional.empty();
        }
    }

    /// `30 82 hh ll`, then as many bytes.
    static int length(byte[] beginning) throws MalformedFileException {
        if (beginning.length < 4 || beginning[0] != 0x30 || beginning[1] != (byte) 0x82) {
            throw new MalformedFileException("not a certificate");
        }
        var length = 4 + Tlv.number(beginning, 2, 2);
        if (length > LONGEST) {
            throw new MalformedFileException("longer than can be read");
        }
        return length;
    }

    private static Validity validity(byte[] file) throws CertificateException {
        var certificate = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(file));
        return new Validity(day(certificate.getNotBefore()), day(certificate.getNotAfter()));
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(JAPAN).toLocalDate();
    }
}
