package madoguchi.embedded;

import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Objects;
import javax.net.ssl.SSLPeerUnverifiedException;
import madoguchi.identity.Holder;
import madoguchi.identity.RevokedKeys;
import org.apache.kafka.common.Configurable;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.security.auth.AuthenticationContext;
import org.apache.kafka.common.security.auth.KafkaPrincipal;
import org.apache.kafka.common.security.auth.KafkaPrincipalBuilder;
import org.apache.kafka.common.security.auth.SslAuthenticationContext;
import org.apache.kafka.common.security.authenticator.DefaultKafkaPrincipalBuilder;
import org.apache.kafka.common.security.ssl.SslPrincipalMapper;
import org.jspecify.annotations.Nullable;

/// Who it is that shows a certificate: a process of a town. Kafka asks this for every single request, so that revoking a
/// key also ends the connections that are open, at their next request and without an answer. New ones do not come so far
/// ([TownEngines]), but for a resumed session, in which no certificate is looked at.
///
/// Public because Kafka makes it by its name.
public final class HolderPrincipals implements KafkaPrincipalBuilder, Configurable {

    private final KafkaPrincipalBuilder wire =
            new DefaultKafkaPrincipalBuilder(null, SslPrincipalMapper.fromRules("DEFAULT"));
    private @Nullable RevokedKeys revoked;

    @Override
    public void configure(Map<String, ?> settings) {
        revoked = TownEngines.identityIn(settings).revoked();
    }

    @Override
    public KafkaPrincipal build(AuthenticationContext context) {
        var certificate = shown((SslAuthenticationContext) context);
        if (Objects.requireNonNull(revoked, "not configured").contains(certificate)) {
            throw new SslAuthenticationException("The key of this certificate is revoked");
        }
        return Holder.of(certificate)
                .map(holder -> new KafkaPrincipal(KafkaPrincipal.USER_TYPE, holder.toString()))
                .orElse(KafkaPrincipal.ANONYMOUS);
    }

    private static X509Certificate shown(SslAuthenticationContext context) {
        try {
            return (X509Certificate) context.session().getPeerCertificates()[0];
        } catch (SSLPeerUnverifiedException e) {
            throw new SslAuthenticationException("No certificate was shown", e);
        }
    }

    @Override
    public byte[] serialize(KafkaPrincipal principal) {
        return wire.serialize(principal);
    }

    @Override
    public KafkaPrincipal deserialize(byte[] bytes) {
        return wire.deserialize(bytes);
    }
}
