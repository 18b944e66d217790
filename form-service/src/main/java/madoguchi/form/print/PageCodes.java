package madoguchi.form.print;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The eight letters at the foot of every page (書類番号). They bind the page to its request, visit, people, roles, form
/// and data, and say nothing about any of them.
@Component
class PageCodes {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LETTERS = 8;

    private final JdbcClient sql;
    private final Clock clock;

    PageCodes(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<String> of(PrintRequest request) {
        var key = key();
        return IntStream.rangeClosed(1, request.pages())
                .mapToObj(page -> code(key, request, page))
                .toList();
    }

    private static String code(SecretKeySpec key, PrintRequest request, int page) {
        var message = "%s\n%s\n%s\n%s\n%s\n%s\n%s\n%d\n%d"
                .formatted(
                        request.id(),
                        request.visit(),
                        request.persons(),
                        request.signer(),
                        request.form(),
                        request.templateHash(),
                        request.dataHash(),
                        page,
                        request.pages());
        return letters(hmac(key, message.getBytes(StandardCharsets.UTF_8)));
    }

    private static String letters(byte[] mac) {
        var number = new BigInteger(1, Arrays.copyOf(mac, LETTERS * 5 / 8));
        var code = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            var parts = number.divideAndRemainder(BigInteger.valueOf(BASE32.length()));
            code.append(BASE32.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return code.reverse().toString();
    }

    private static byte[] hmac(SecretKeySpec key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
    }

    /// Made when first needed; whoever comes second takes the first one's.
    private SecretKeySpec key() {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        sql.sql("insert into print_key (id, key, made_at) values (1, :key, :at) on conflict do nothing")
                .param("key", fresh)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new SecretKeySpec(sql.sql("select key from print_key").query(byte[].class).single(), "HmacSHA256");
    }
}
