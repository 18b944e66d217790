package madoguchi.calendar.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was written behind a command. Each option is taken once; what nobody took was not understood.
final class Arguments {

    private static final String OPTION = "--";

    private final List<String> left;

    Arguments(List<String> args) {
        left = new ArrayList<>(args);
    }

    boolean flag(String name) {
        return left.remove(name);
    }

    Optional<String> value(String name) {
        var at = left.indexOf(name);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == left.size() || left.get(at + 1).startsWith(OPTION)) {
            throw new BadInput("%s needs a value.".formatted(name), "%s の後に値を書いてください。".formatted(name));
        }
        left.remove(at);
        return Optional.of(left.remove(at));
    }

    String required(String name) {
        return value(name)
                .orElseThrow(() -> new BadInput(
                        "%s is missing.".formatted(name), "%s がありません。値とともに書いてください。".formatted(name)));
    }

    /// The one word without an option before it. Options have to be taken first.
    String word(String what) {
        return left.stream()
                .filter(arg -> !arg.startsWith(OPTION))
                .findFirst()
                .map(this::take)
                .orElseThrow(() -> new BadInput("%s is missing.".formatted(what), "%s を書いてください。".formatted(what)));
    }

    void requireAllTaken() {
        if (!left.isEmpty()) {
            var rest = String.join(" ", left);
            throw new BadInput("Not understood: " + rest, "「%s」は使えません。綴りと回数を確かめてください。".formatted(rest));
        }
    }

    private String take(String word) {
        left.remove(word);
        return word;
    }
}
