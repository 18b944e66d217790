package madoguchi.form.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Names what one page draws. Spaces at the end draw nothing, and readers do not agree on them.
final class PageHash {

    private PageHash() {}

    static String of(byte[] content) {
        int end = content.length;
        while (end > 0 && content[end - 1] <= ' ') {
            end--;
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(content, end));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
