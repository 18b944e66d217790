package madoguchi.agent.tool;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import madoguchi.card.Secret;

/// @param reader a part of the reader's name; empty for any
/// @param listsOnly name the readers and touch no card
/// @param inspectsOnly say what card it is and which tries are left, and open nothing
/// @param lastTry use the last try too, if it comes to that
/// @param trace show every command, with secrets and data masked
/// @param pictures with the pictures of a residence card in Base64
/// @param secrets what was given; `-` where it is to be asked for at the keyboard
record CardToolOptions(
        String reader,
        boolean listsOnly,
        boolean inspectsOnly,
        boolean lastTry,
        boolean trace,
        boolean pictures,
        Duration patience,
        Map<Secret, String> secrets) {

    static final String ASK = "-";

    /// @throws IllegalArgumentException naming the word that is not understood; never its value
    static CardToolOptions of(List<String> words) {
        var reader = "";
        var flags = new HashSet<String>();
        var patience = Duration.ofSeconds(30);
        var secrets = new EnumMap<Secret, String>(Secret.class);
        for (var rest = words.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            switch (word) {
                case "--list", "--detect", "--last-try", "--trace", "--pictures" -> flags.add(word);
                case "--reader" -> reader = value(word, rest);
                case "--wait" -> patience = Duration.ofSeconds(Integer.parseInt(value(word, rest)));
                case "--pin" -> pin(value(word, rest), secrets);
                case "--number-b" -> put(secrets, Secret.NUMBER_B, value(word, rest), word);
                case "--card-number" -> put(secrets, Secret.CARD_NUMBER, value(word, rest), word);
                default -> throw new IllegalArgumentException(withoutValue(word));
            }
        }
        return new CardToolOptions(
                reader,
                flags.contains("--list"),
                flags.contains("--detect"),
                flags.contains("--last-try"),
                flags.contains("--trace"),
                flags.contains("--pictures"),
                patience,
                Map.copyOf(secrets));
    }

    /// What was typed in the wrong place may be a PIN.
    private static String withoutValue(String word) {
        return word.startsWith("--") ? word.replaceFirst("=.*", "=…") : "…";
    }

    /// Four digits open a My Number card or a licence, whichever lies there.
    private static void pin(String value, Map<Secret, String> secrets) {
        for (var secret : List.of(Secret.PIN, Secret.LICENCE_PIN, Secret.MY_NUMBER_LICENCE_PIN)) {
            put(secrets, secret, value, "--pin");
        }
    }

    private static void put(Map<Secret, String> secrets, Secret secret, String value, String option) {
        var fits = value.length() == secret.length() && value.chars().allMatch(typed -> secret.accepts((char) typed));
        if (!fits && !value.equals(ASK)) {
            throw new IllegalArgumentException(option);
        }
        secrets.put(secret, value);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option);
        }
        return rest.next();
    }

    @Override
    public String toString() {
        return "CardToolOptions[masked]";
    }
}
