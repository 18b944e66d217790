package madoguchi.staff;

import java.time.Duration;
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
@ConfigurationProperties("staff")
record StaffSettings(
        @DefaultValue("false") boolean pages,
        @DefaultValue("true") boolean secureCookie,
        @DefaultValue("true") boolean announceSetupCode,
        @DefaultValue("false") boolean newAdministrator,
        @DefaultValue("11") int passwordStrength,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration longest) {}
