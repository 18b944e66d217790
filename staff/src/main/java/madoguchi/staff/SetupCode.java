package madoguchi.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// Proves that whoever registers an administrator at `/setup` sees the console of the machine. There is no default
/// password and no back door: where nobody can sign in any more, whoever owns the machine asks for a code once more.
/// Made anew at every start, held in memory only, good for one registration.
public final class SetupCode {

    private final String code = Passwords.madeUp().toUpperCase(Locale.ROOT);
    private final AccountTable accounts;
    private final AtomicBoolean askedFor;

    /// @param askedFor whether one more administrator is wanted although there are accounts
    SetupCode(AccountTable accounts, boolean askedFor) {
        this.accounts = accounts;
        this.askedFor = new AtomicBoolean(askedFor);
    }

    /// The code to show on the console; empty where nobody is to be registered (any more).
    public Optional<String> ifNeeded() {
        return isGood() ? Optional.of(code) : Optional.empty();
    }

    boolean isGood() {
        return accounts.isEmpty() || askedFor.get();
    }

    void use() {
        askedFor.set(false);
    }

    /// Whichever way it is typed: with or without hyphens, in small letters, in full-width ones.
    boolean is(String typed) {
        return MessageDigest.isEqual(bytes(code), bytes(SignIn.normal(typed).toUpperCase(Locale.ROOT)));
    }

    private static byte[] bytes(String text) {
        return text.replace("-", "").getBytes(StandardCharsets.UTF_8);
    }
}
