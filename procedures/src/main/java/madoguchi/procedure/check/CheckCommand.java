package madoguchi.procedure.check;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.procedure.file.Layers;
import madoguchi.town.Mistake;
import madoguchi.town.TownFiles;
import madoguchi.town.TownProfile;

/// `check TOWN`: everything that is wrong in a town's files, one per line, and what the town says otherwise than the base.
public final class CheckCommand {

    private final LocalDate today;
    private final PrintStream out;

    public CheckCommand(LocalDate today, PrintStream out) {
        this.today = today;
        this.out = out;
    }

    /// @return 0 where nothing has to be mended, otherwise 1
    public int run(Path town) {
        var inProfile = TownFiles.check(town, today);
        var report = CatalogueCheck.of(town, inProfile.isEmpty() ? procedures(TownFiles.load(town, today)) : Set.of());
        var mistakes = Stream.concat(inProfile.stream(), report.mistakes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        mistakes.stream().map(Mistake::toString).forEach(out::println);
        tell(report.replacements());
        out.println(mistakes.isEmpty() ? "直すところはありません。" : "直すところが%dあります。".formatted(mistakes.size()));
        return mistakes.isEmpty() ? 0 : 1;
    }

    private void tell(List<Layers.Replacement> replacements) {
        replacements.forEach(replacement -> out.println("%s:%d 「%s」の「%s」を、この町の定めに置き換えています。"
                .formatted(
                        replacement.place().file(),
                        replacement.place().line(),
                        replacement.entry(),
                        replacement.field())));
    }

    private static Set<String> procedures(TownProfile town) {
        return town.departments().stream()
                .flatMap(department -> department.procedures().stream())
                .map(procedure -> procedure.value())
                .collect(Collectors.toSet());
    }
}
