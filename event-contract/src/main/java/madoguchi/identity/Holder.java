package madoguchi.identity;

import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whom a certificate names: one process of one town. Several towns may share an authority and a Kafka cluster, and each has
/// a `form-service`; so the town is part of who somebody is, and of the principal in Kafka (`999999.form-service`).
///
/// @param town 全国地方公共団体コード, six digits
public record Holder(String town, IdentityName name) {

    /// Nothing else may stand in a subject: what we do not read cannot mislead.
    private static final Pattern SUBJECT = Pattern.compile("CN=([a-z][a-z0-9-]{0,62}),O=(\\d{6})");

    public Holder {
        if (!town.matches("\\d{6}")) {
            throw new IllegalArgumentException("a town's code has six digits: " + town);
        }
    }

    /// Empty where the subject is anything else than the name of a process and the code of a town.
    public static Optional<Holder> of(X509Certificate certificate) {
        var subject = SUBJECT.matcher(certificate.getSubjectX500Principal().getName());
        return subject.matches()
                ? Optional.of(new Holder(subject.group(2), new IdentityName(subject.group(1))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return town + "." + name;
    }
}
