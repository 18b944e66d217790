package madoguchi.card.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.card.Secret;

/// One application (AP, DF) of a card and what it may be asked. What is not listed is refused: a list of what is
/// harmless cannot forget a disguise, such as another class byte, a partial application id, or READ BINARY with the odd
/// instruction byte.
///
/// @param id empty for the master file (MF), where a card stands after power-up
/// @param selects the commands that enter it, hex
/// @param files that may be selected and read, in pieces or whole
/// @param secrets that may be tried, by their files
/// @param counted whose tries may be asked and that are never tried, by their files
/// @param blanks what stands for a secret that was never set, hex, by file; sent at most once
/// @param others what only residence cards need, as patterns over the hex of whole commands
/// @param once the same, each sent at most once in a session
public record Application(
        String id,
        List<String> selects,
        Set<Integer> files,
        Map<Integer, Secret> secrets,
        Set<Integer> counted,
        Map<Integer, String> blanks,
        List<Pattern> others,
        List<Pattern> once) {

    private static final String TEXT = "d3921000310001010408";

    /// 券面事項確認AP, 住基AP, 共通カード, the card's own management: never entered.
    private static final Set<String> CLOSED = Set.of(
            "d3921000310001010402", "d3921000310001010401", "d3921000310001010100", "a0000001510000");

    /// 個人番号, its hash (10^11 candidates are tried in an hour), the blocked reference, 照合番号A (it *is* the number).
    private static final Set<Integer> NEVER_IN_TEXT = Set.of(0x01, 0x03, 0x12, 0x14);

    /// GET CHALLENGE, MUTUAL AUTHENTICATE; VERIFY and READ in secure messaging.
    private static final Pattern PECULIAR = Pattern.compile("0084000008|00820000.*|08200086.*|08b0.*");

    /// @throws IllegalArgumentException if it lists what no application may
    public Application {
        selects = List.copyOf(selects);
        files = Set.copyOf(files);
        secrets = Map.copyOf(secrets);
        counted = Set.copyOf(counted);
        blanks = Map.copyOf(blanks);
        others = List.copyOf(others);
        once = List.copyOf(once);
        var never = (!id.isEmpty() && CLOSED.stream().anyMatch(closed -> closed.startsWith(id)))
                || (!id.isEmpty() && !id.equals(TEXT) && TEXT.startsWith(id))
                || (id.equals(TEXT)
                        && Stream.of(files, secrets.keySet(), counted, blanks.keySet())
                                .flatMap(Set::stream)
                                .anyMatch(NEVER_IN_TEXT::contains))
                || Stream.of(others, once)
                        .flatMap(List::stream)
                        .anyMatch(pattern -> !PECULIAR.matcher(pattern.pattern()).matches());
        if (never) {
            throw new IllegalArgumentException("an application is to be asked what no card may be");
        }
    }

    /// MF, in both forms that cards take.
    public static Application masterFile() {
        return named("", "00a40000", "00a40000023f00");
    }

    /// @param id whole, lower-case hex; a part of it might select another
    public static Application of(String id) {
        return named(id, "00a4040c%02x%s".formatted(id.length() / 2, id));
    }

    private static Application named(String id, String... selects) {
        return new Application(
                id, List.of(selects), Set.of(), Map.of(), Set.of(), Map.of(), List.of(), List.of());
    }

    public Application reading(Integer... more) {
        return new Application(id, selects, both(files, Set.of(more)), secrets, counted, blanks, others, once);
    }

    public Application verifying(int file, Secret secret) {
        var more = Stream.concat(secrets.entrySet().stream(), Stream.of(Map.entry(file, secret)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Application(id, selects, files, more, counted, blanks, others, once);
    }

    public Application counting(Integer... more) {
        return new Application(id, selects, files, secrets, both(counted, Set.of(more)), blanks, others, once);
    }

    /// @param value hex, such as `2a2a2a2a`
    public Application withoutSecret(int file, String value) {
        return new Application(id, selects, files, secrets, counted, Map.of(file, value), others, once);
    }

    /// @param patterns lower-case hex of whole commands
    public Application answering(String... patterns) {
        return new Application(id, selects, files, secrets, counted, blanks, compiled(patterns), once);
    }

    /// @param patterns lower-case hex of whole commands
    public Application answeringOnce(String... patterns) {
        return new Application(id, selects, files, secrets, counted, blanks, others, compiled(patterns));
    }

    /// Files that may be selected, whatever is done with them then.
    Set<Integer> known() {
        return both(both(files, counted), secrets.keySet());
    }

    /// Files that count tries.
    boolean counts(int file) {
        return secrets.containsKey(file) || counted.contains(file) || blanks.containsKey(file);
    }

    private static List<Pattern> compiled(String... patterns) {
        return Stream.of(patterns).map(Pattern::compile).toList();
    }

    private static Set<Integer> both(Set<Integer> some, Set<Integer> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }
}
