package madoguchi.staff;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import madoguchi.identity.IdentityFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param pages whether this service serves sign-in and accounts; one of the two does
/// @param secureCookie whether browsers send the cookie over https and loopback only
/// @param announceSetupCode whether the code for `/setup` is logged at start while there is no account
/// @param newAdministrator whether one more administrator may be registered at `/setup` from this start on: where no
/// administrator can sign in any more, the owner of the machine says so, and the code shows on the console
/// @param passwordStrength cost of a password hash; each step doubles the time, and counts for passwords set from then on
/// @param idle without an action of a person, a sign-in ends after this; pages that refresh themselves do not count
/// @param longest a sign-in ends after this in any case
/// @param identity where connections show a certificate: the folder of this service's own
@ConfigurationProperties("staff")
record StaffSettings(
        @DefaultValue("false") boolean pages,
        @DefaultValue("true") boolean secureCookie,
        @DefaultValue("true") boolean announceSetupCode,
        @DefaultValue("false") boolean newAdministrator,
        @DefaultValue("11") int passwordStrength,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration longest,
        @Nullable Path identity) {

    /// Without an identity there is no telling whose doors come in, and so no start.
    ///
    /// @throws madoguchi.failure.CounterFailure if our own certificate is not in order
    TownDoors doors(Clock clock) {
        return TownDoors.of(new IdentityFolder(Objects.requireNonNull(identity, "staff.identity")), clock);
    }
}
