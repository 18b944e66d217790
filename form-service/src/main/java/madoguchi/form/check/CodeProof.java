package madoguchi.form.check;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Computes what the page code of page k of this request must be, from the rows and the key.
record CodeProof(Key key) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LETTERS = 8;

    static CodeProof with(byte[] key) {
        return new CodeProof(new SecretKeySpec(key, "HmacSHA256"));
    }

    String of(Witness.Request request, int page) {
        var message = String.join(
                "\n",
                List.of(
                        request.id().toString(),
                        request.visit().toString(),
                        request.persons(),
                        request.signer(),
                        request.form(),
                        request.templateHash(),
                        request.dataHash(),
                        Integer.toString(page),
                        Integer.toString(request.pages())));
        return letters(mac(message));
    }

    private byte[] mac(String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
    }

    /// Base32, the first forty bits.
    private static String letters(byte[] mac) {
        var bits = 0L;
        for (int i = 0; i < 5; i++) {
            bits = bits << 8 | (mac[i] & 0xFF);
        }
        var text = new StringBuilder();
        for (int i = LETTERS - 1; i >= 0; i--) {
            text.append(ALPHABET.charAt((int) (bits >> (5 * i)) & 31));
        }
        return text.toString();
    }
}
