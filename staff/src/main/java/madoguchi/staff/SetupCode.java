package madoguchi.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;

/// Proves that whoever registers the first administrator sees the console of the machine. There is no default password.
/// Made anew at every start, held in memory only.
public final class SetupCode {

    private final String code = Passwords.madeUp().toUpperCase(Locale.ROOT);
    private final AccountTable accounts;

    SetupCode(AccountTable accounts) {
        this.accounts = accounts;
    }

    /// The code to show on the console; empty once there is an account.
    public Optional<String> ifNeeded() {
        return accounts.isEmpty() ? Optional.of(code) : Optional.empty();
    }

    /// Whichever way it is typed: with or without hyphens, in small letters, in full-width ones.
    boolean is(String typed) {
        return MessageDigest.isEqual(bytes(code), bytes(SignIn.normal(typed).toUpperCase(Locale.ROOT)));
    }

    private static byte[] bytes(String text) {
        return text.replace("-", "").getBytes(StandardCharsets.UTF_8);
    }
}
