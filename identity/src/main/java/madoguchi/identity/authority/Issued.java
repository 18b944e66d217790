package madoguchi.identity.authority;

import java.time.Instant;
import madoguchi.identity.IdentityName;

/// What became of one certificate.
public record Issued(IdentityName identity, How how, Instant expires) {

    public enum How {
        /// Key and certificate are new.
        MADE,
        /// There was one; it was left as it is.
        KEPT,
        /// The certificate is new, the key is the old one.
        RENEWED,
        /// Both are new: the old key was revoked.
        REPLACED
    }
}
