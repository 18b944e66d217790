package madoguchi.launcher.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words behind a command, taken out one by one. What nobody has taken in the end was not understood, and a command
/// that begins in spite of it would do something else than was meant.
public final class Arguments {

    private final Path home;
    private final List<String> words;

    /// @param home the folder of `./madoguchi`: the same defaults from wherever it is called
    public Arguments(Path home, List<String> words) {
        this.home = home;
        this.words = new ArrayList<>(words);
    }

    public Path home() {
        return home;
    }

    /// `--name VALUE` or `--name=VALUE`, if it was written.
    public Optional<String> text(String option) {
        for (var index = 0; index < words.size(); index++) {
            var word = words.get(index);
            if (word.startsWith(option + "=")) {
                words.remove(index);
                return Optional.of(word.substring(option.length() + 1));
            }
            if (word.equals(option)) {
                words.remove(index);
                return Optional.of(valueAt(index, option));
            }
        }
        return Optional.empty();
    }

    private String valueAt(int index, String option) {
        if (index == words.size() || words.get(index).startsWith("--")) {
            throw CommandError.NOT_UNDERSTOOD.failure(option);
        }
        return words.remove(index);
    }

    /// As the caller's folder understands it.
    public Optional<Path> path(String option) {
        return text(option).map(Arguments::absolute);
    }

    /// @param beside where it lies if nothing was written: below the folder of `./madoguchi`
    public Path path(String option, String beside) {
        return path(option).orElse(home.resolve(beside));
    }

    /// As the folder understands it in which the command was called.
    public static Path absolute(String value) {
        return Path.of(value).toAbsolutePath().normalize();
    }

    public int number(String option, int otherwise) {
        var written = text(option);
        written.filter(value -> !value.matches("\\d{1,5}")).ifPresent(value -> {
            throw CommandError.NOT_UNDERSTOOD.failure(option + " " + value);
        });
        return written.map(Integer::parseInt).orElse(otherwise);
    }

    public boolean flag(String option) {
        return words.remove(option);
    }

    /// The next word that is no option.
    public Optional<String> word() {
        return words.isEmpty() || words.getFirst().startsWith("--")
                ? Optional.empty()
                : Optional.of(words.removeFirst());
    }

    /// Whatever is left, for a command that hands it on.
    public List<String> rest() {
        var rest = List.copyOf(words);
        words.clear();
        return rest;
    }

    /// To be called before anything is done.
    ///
    /// @throws madoguchi.failure.CounterFailure naming the first word that nobody has taken
    public void requireAllTaken() {
        if (!words.isEmpty()) {
            throw CommandError.NOT_UNDERSTOOD.failure(words.getFirst());
        }
    }
}
