package madoguchi.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the sample town's files say about people: the texts that must not turn up outside the form service.
final class Personal {

    private static final int NAME = 2;
    private static final int KANA = 3;
    private static final int BIRTH_DATE = 6;
    private static final int ADDRESS = 9;
    private static final int CARE_OF = 10;

    private final List<String[]> residents;

    private Personal(List<String[]> residents) {
        this.residents = residents;
    }

    static Personal of(Path town) {
        try (var lines = Files.lines(town.resolve("residents.csv"))) {
            return new Personal(lines.skip(1).map(line -> line.split(",", -1)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Names, readings and addresses of everybody, as written and without spaces.
    Set<String> everybody() {
        return residents.stream()
                .flatMap(row -> Stream.of(row[NAME], row[KANA], row[ADDRESS], row[CARE_OF]))
                .flatMap(text -> Stream.of(text, text.replace("　", "")))
                // 林 一 would be found in any text.
                .filter(text -> text.length() > 2)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// What the resident records keep of everybody.
    List<String> everybodysRecords() {
        return residents.stream().map(row -> row[NAME]).distinct().toList();
    }

    /// All that the files say about one household, and every half of it.
    Set<String> household(String number) {
        var texts = new LinkedHashSet<String>();
        residents.stream().filter(row -> row[0].equals(number)).forEach(row -> {
            for (var name : List.of(row[NAME], row[KANA])) {
                texts.add(name);
                texts.add(name.replace("　", ""));
                texts.add(name.replace("　", " "));
                texts.addAll(Arrays.asList(name.split("　")));
            }
            texts.add(row[ADDRESS]);
            texts.add(row[ADDRESS].replaceFirst(".*町", ""));
            texts.add(row[BIRTH_DATE]);
        });
        return texts;
    }

    /// Without spaces, as papers show them.
    List<String> everybodysNames() {
        return residents.stream().map(row -> row[NAME].replace("　", "")).distinct().toList();
    }

    /// The name of a resident, without spaces, as a paper shows it.
    String name(String resident) {
        return residents.stream()
                .filter(row -> row[1].equals(resident))
                .map(row -> row[NAME].replace("　", ""))
                .findFirst()
                .orElseThrow();
    }
}
