package madoguchi.form.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.form.person.Role;
import madoguchi.form.template.FactQuestion;
import madoguchi.form.template.FormTemplate;
import org.jspecify.annotations.Nullable;

/// Computes from the rows what the data hash of a request must be, and who must stand on it.
final class DataProof {

    private DataProof() {}

    static String of(FormTemplate form, Witness witness) {
        var parts = new ArrayList<@Nullable String>();
        roles(form).forEach(role -> {
            var someone = witness.people().get(role);
            parts.add(role.name());
            if (someone != null) {
                parts.add(someone.id().toString());
                parts.add(someone.name());
                parts.add(someone.commonName());
                parts.add(someone.kana());
                parts.add(someone.birthDigits());
                parts.add(someone.address());
                parts.add(someone.phone());
            }
        });
        form.facts().stream().map(FactQuestion::code).sorted().forEach(code -> {
            parts.add(code);
            parts.add(witness.facts().get(code));
        });
        return sha256(lengthsAndTexts(parts));
    }

    static String persons(FormTemplate form, Witness witness) {
        return String.join(
                ",",
                roles(form).stream().flatMap(role -> named(role, witness)).toList());
    }

    private static Stream<String> named(Role role, Witness witness) {
        var someone = witness.people().get(role);
        return someone == null ? Stream.empty() : Stream.of(role + "=" + someone.id());
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static List<Role> roles(FormTemplate form) {
        return form.roles().stream().sorted(Comparator.comparing(Role::name)).toList();
    }

    /// Lengths before texts, so that nothing can slide from one part into the next.
    private static byte[] lengthsAndTexts(List<@Nullable String> parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(part == null ? "-" : part.length() + ":" + part).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
