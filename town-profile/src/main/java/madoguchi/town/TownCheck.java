package madoguchi.town;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What only the whole town can tell: whether everything is there, and nothing stands twice.
final class TownCheck {

    private final Layer town;
    private final Place top;
    private final Mistakes mistakes;

    /// @param top where to point for something that stands nowhere
    TownCheck(Layer town, Place top, Mistakes mistakes) {
        this.town = town;
        this.top = top;
        this.mistakes = mistakes;
    }

    void run() {
        List.of("code", "name").forEach(this::requireTitle);
        checkCode();
        for (var section : Section.values()) {
            requireFields(section);
        }
        new SettingsCheck(town.entries(Section.SETTINGS), top, mistakes).run();
        checkNames();
        checkProcedures();
        new ReferenceCheck(town, mistakes).run();
        town.entries(Section.QUESTIONS).values().forEach(question -> Questions.check(question, mistakes));
    }

    private void requireTitle(String title) {
        if (!town.titles().containsKey(title)) {
            mistakes.add(top, "「%s」がありません。ファイルの先頭に書いてください。".formatted(title));
        }
    }

    private void checkCode() {
        if (town.titles().get("code") instanceof Value.Text(var code, var place) && !TownCode.isValid(code)) {
            mistakes.add(place, "「%s」は全国地方公共団体コードになりません。検査数字を含む6けたの数字を引用符で囲んで書いてください。".formatted(code));
        }
    }

    private void requireFields(Section section) {
        var entries = town.entries(section);
        if (entries.isEmpty() && !section.mayBeEmpty()) {
            mistakes.add(top, "「%s」がありません。1つ以上書いてください。".formatted(section.title()));
        }
        entries.forEach((key, entry) -> section.fields().stream()
                .filter(field -> field.required() && !entry.fields().containsKey(field.name()))
                .forEach(field -> mistakes.add(
                        entry.place(),
                        "%s の「%s」に「%s」がありません。書き加えてください。".formatted(section.title(), key, field.name()))));
    }

    /// Two departments of one name could not be told apart on any screen.
    private void checkNames() {
        Map<String, String> named = new HashMap<>();
        town.entries(Section.DEPARTMENTS).forEach((department, entry) -> {
            if (entry.fields().get("name") instanceof Value.Text(var name, var place)) {
                var earlier = named.putIfAbsent(name, department);
                if (earlier != null) {
                    mistakes.add(place, "課の名前「%s」は「%s」にもあります。名前を変えてください。".formatted(name, earlier));
                }
            }
        });
    }

    /// A paper that two departments take would reach one of them by chance.
    private void checkProcedures() {
        Map<String, String> takenBy = new HashMap<>();
        town.entries(Section.DEPARTMENTS).forEach((department, entry) -> entry.list("procedures")
                .forEach(procedure -> checkProcedure(procedure, takenBy.putIfAbsent(procedure.text(), department))));
    }

    private void checkProcedure(Value.Text procedure, @Nullable String earlier) {
        if (earlier != null) {
            mistakes.add(
                    procedure.place(), "手続き「%s」は「%s」にもあります。受け持つ課を1つにしてください。".formatted(procedure.text(), earlier));
        } else if (!procedure.text().matches("[a-z][a-z0-9-]{0,59}")) {
            mistakes.add(
                    procedure.place(),
                    "「%s」は手続きの符号になりません。英小文字で始め、英小文字・数字・ハイフンだけにしてください。".formatted(procedure.text()));
        }
    }
}
