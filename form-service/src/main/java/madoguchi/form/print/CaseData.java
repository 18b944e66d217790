package madoguchi.form.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.form.casework.CaseSnapshot;
import madoguchi.form.person.Person;
import madoguchi.form.person.Role;
import madoguchi.form.template.FactQuestion;
import madoguchi.form.template.FormTemplate;
import org.jspecify.annotations.Nullable;

/// What of a case one form can show, as one hash: two pages with the same hash say the same about the same people.
record CaseData(FormTemplate form, CaseSnapshot snapshot) {

    String hash() {
        var text = Stream.concat(
                        roles().flatMap(this::person),
                        form.facts().stream().map(FactQuestion::code).sorted().flatMap(this::fact))
                .collect(Collectors.joining());
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    String persons() {
        return roles()
                .flatMap(role -> snapshot.person(role).stream().map(person -> role.name() + "=" + person.id()))
                .collect(Collectors.joining(","));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private Stream<Role> roles() {
        return form.roles().stream().sorted(Comparator.comparing(Role::name));
    }

    private Stream<String> person(Role role) {
        return Stream.concat(
                Stream.of(part(role.name())),
                snapshot.person(role).stream().flatMap(person -> parts(person).stream()));
    }

    private static List<String> parts(Person person) {
        return Stream.of(
                        part(person.id().toString()),
                        part(person.name()),
                        part(person.commonName()),
                        part(person.kana()),
                        part(person.birthDate().digits()),
                        part(person.registeredAddress().orElse(null)),
                        part(person.phone()))
                .toList();
    }

    private Stream<String> fact(String code) {
        return Stream.of(part(code), part(snapshot.facts().get(code)));
    }

    private static String part(@Nullable String text) {
        return (text == null ? "-" : text.length() + ":" + text) + "\n";
    }
}
