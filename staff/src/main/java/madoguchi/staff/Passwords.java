package madoguchi.staff;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Hashes passwords and makes up one-time ones.
///
/// bcrypt: Spring Security has it without a further library (Argon2 would bring one, for a few dozen accounts), and each
/// hash carries its own strength, so that a later version can raise it. It reads 72 bytes at most; see [PasswordRules].
final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();
    /// No characters that look alike on paper.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final PasswordEncoder encoder;
    /// Compared with where there is no account, so that an unknown name takes as long as a wrong password.
    private final String nobody;

    Passwords(int strength) {
        encoder = new BCryptPasswordEncoder(strength, RANDOM);
        nobody = encoder.encode("nobody has this");
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    void compareWithNobody(String password) {
        encoder.matches(password, nobody);
    }

    /// For example `k7mq-x3hd-9wpe-2ucs`: 79 bits.
    static String madeUp() {
        return IntStream.range(0, 4).mapToObj(_ -> fourLetters()).collect(Collectors.joining("-"));
    }

    private static String fourLetters() {
        return RANDOM.ints(4, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
