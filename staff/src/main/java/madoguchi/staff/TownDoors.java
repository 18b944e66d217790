package madoguchi.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.identity.Holder;
import madoguchi.identity.IdentityFolder;
import madoguchi.identity.IdentityName;
import madoguchi.identity.RevokedKeys;
import org.jspecify.annotations.Nullable;

/// Tells who of this service's own town has come in. Where several towns share an authority, the door of another one is
/// nobody, and so is whoever shows a key that was revoked.
record TownDoors(String town, RevokedKeys revoked) {

    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

    /// @param self of the service: its doors are those of its own town
    static TownDoors of(IdentityFolder self, Clock clock) {
        return new TownDoors(self.read(clock).holder().town(), self.revoked());
    }

    Optional<IdentityName> whoComes(HttpServletRequest request) {
        var shown = (X509Certificate @Nullable []) request.getAttribute(CERTIFICATES);
        return Stream.ofNullable(shown)
                .flatMap(chain -> Stream.of(chain).limit(1))
                .filter(certificate -> !revoked.contains(certificate))
                .flatMap(certificate -> Holder.of(certificate).stream())
                .filter(holder -> holder.town().equals(town))
                .map(Holder::name)
                .findFirst();
    }
}
