package madoguchi.ticket.device;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;

/// A registration code or a device's token. Whoever reads the database finds the hash of it and nothing to show.
record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    /// Nothing that is mistaken for something else when it is copied by hand.
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int CODE_LENGTH = 8;
    private static final int TOKEN_BYTES = 32;

    static Secret newCode() {
        return new Secret(RANDOM.ints(CODE_LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    static Secret newToken() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// As people type it: with full-width or small letters, blanks and hyphens.
    static Secret typedCode(String typed) {
        return new Secret(Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", ""));
    }

    /// In two groups, for the eye.
    String inGroups() {
        return text.substring(0, CODE_LENGTH / 2) + "-" + text.substring(CODE_LENGTH / 2);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
