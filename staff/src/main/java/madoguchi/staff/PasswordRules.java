package madoguchi.staff;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a password must be. Length counts most; no rule asks for special characters, which people write on notes.
final class PasswordRules {

    private static final int SHORTEST = 12;
    /// What bcrypt reads.
    private static final int MOST_BYTES = 72;
    private static final int DISTINCT = 6;

    private PasswordRules() {}

    /// @throws madoguchi.failure.CounterFailure naming the rule that is broken
    static void require(String password, String loginName) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw StaffError.PASSWORD_TOO_SHORT.failure();
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw StaffError.PASSWORD_TOO_LONG.failure();
        }
        if (password.codePoints().distinct().count() < DISTINCT
                || password.toLowerCase(Locale.ROOT).contains(loginName)) {
            throw StaffError.PASSWORD_TOO_PLAIN.failure();
        }
    }
}
