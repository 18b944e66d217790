package madoguchi.town;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether what a counter or a purpose names exists, and whether somebody calls each department's numbers.
final class ReferenceCheck {

    private final Layer town;
    private final Mistakes mistakes;

    ReferenceCheck(Layer town, Mistakes mistakes) {
        this.town = town;
        this.mistakes = mistakes;
    }

    void run() {
        town.entries(Section.COUNTERS).values().forEach(this::checkCounter);
        town.entries(Section.PURPOSES).values().forEach(purpose -> requireField(purpose, "department", Section.DEPARTMENTS));
        town.entries(Section.DEPARTMENTS).forEach(this::requireCounter);
    }

    private void checkCounter(Entry counter) {
        requireField(counter, "building", Section.BUILDINGS);
        Set<String> seen = new HashSet<>();
        for (var department : counter.list("departments")) {
            requireKnown(department, Section.DEPARTMENTS);
            if (!seen.add(department.text())) {
                mistakes.add(department.place(), "「%s」が2回書かれています。どちらかを消してください。".formatted(department.text()));
            }
        }
        checkPrinter(counter);
    }

    private void checkPrinter(Entry counter) {
        if (counter.fields().get("printer") instanceof Value.Text(var printer, var place)
                && !Printer.isAddress(printer)) {
            mistakes.add(
                    place, "「%s」はプリンターの宛先になりません。ipp://ホスト:ポート/パス か folder:名前 にしてください。".formatted(printer));
        }
    }

    private void requireCounter(String key, Entry department) {
        var served = town.entries(Section.COUNTERS).values().stream()
                .flatMap(counter -> counter.list("departments").stream())
                .map(Value.Text::text)
                .collect(Collectors.toSet());
        if (!served.contains(key)) {
            mistakes.add(
                    department.place(), "「%s」を受け持つ窓口がありません。counters のどれかの departments に加えてください。".formatted(key));
        }
    }

    private void requireField(Entry entry, String field, Section target) {
        if (entry.fields().get(field) instanceof Value.Text name) {
            requireKnown(name, target);
        }
    }

    private void requireKnown(Value.Text name, Section target) {
        if (!town.entries(target).containsKey(name.text())) {
            mistakes.add(
                    name.place(),
                    "「%s」は %s にありません。%s に加えるか、書き直してください。"
                            .formatted(name.text(), target.title(), target.title()));
        }
    }
}
