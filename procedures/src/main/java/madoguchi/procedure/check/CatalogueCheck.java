package madoguchi.procedure.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.calendar.deadline.PeriodReading;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.catalogue.CatalogueFiles;
import madoguchi.procedure.catalogue.DeadlineRule;
import madoguchi.procedure.catalogue.Procedure;
import madoguchi.procedure.fact.Facts;
import madoguchi.procedure.file.Layers;
import madoguchi.town.Mistake;
import madoguchi.town.Mistakes;
import madoguchi.town.Place;

/// Reads a town's catalogue and looks for what no single line shows: unknown names, rules that never hold, periods that are
/// none, procedures without law or department.
public final class CatalogueCheck {

    /// @param mistakes what has to be mended, with file, line and remedy
    /// @param replacements what the prefecture's and the town's layers say otherwise than the base
    public record Report(List<Mistake> mistakes, List<Layers.Replacement> replacements) {}

    private final Mistakes mistakes = new Mistakes();
    private final Catalogue catalogue;
    private final List<Layers.Replacement> replacements;
    private final Set<String> off;

    private CatalogueCheck(Path town) {
        var reading = CatalogueFiles.read(town, mistakes);
        this.catalogue = reading.catalogue();
        this.replacements = reading.replacements();
        this.off = reading.off();
    }

    /// @param departments the ids that some department of the town takes
    public static Report of(Path town, Set<String> departments) {
        var check = new CatalogueCheck(town);
        check.run(departments);
        return new Report(check.mistakes.list(), check.replacements);
    }

    private void run(Set<String> departments) {
        if (mistakes.areUnreadable()) {
            return;
        }
        catalogue.procedures().forEach(procedure -> {
            checkReachable(procedure);
            checkPeriods(procedure);
            checkDepartment(procedure, departments);
        });
        checkQuestions();
        checkFactsAreAsked();
    }

    /// A rule that is "false" whatever the facts are.
    private void checkReachable(Procedure procedure) {
        var situation = catalogue.situation(Facts.none());
        if (procedure.applies().evaluate(situation).isFalse()) {
            add(procedure, "「applies」が、どの方にも当てはまりません。条件か、町の設定(settings.yaml)を確かめてください。使わない手続きには off: true と書きます。");
        }
    }

    private void checkPeriods(Procedure procedure) {
        procedure.deadlines().stream()
                .flatMap(CatalogueCheck::countings)
                .map(DeadlineRule.Counting::period)
                .map(this::withSettings)
                .filter(period -> PeriodReading.of(period) instanceof PeriodReading.Refused)
                .forEach(period -> add(procedure, "期間「%s」が読めません。P14D、P3M、P2Y の形で書いてください。".formatted(period)));
    }

    private static Stream<DeadlineRule.Counting> countings(DeadlineRule rule) {
        return Stream.concat(
                Optional.ofNullable(rule.counting()).stream(),
                rule.also().values().stream().map(DeadlineRule.Further::counting));
    }

    private String withSettings(String period) {
        return catalogue.settings().values().stream()
                .reduce(
                        period,
                        (text, setting) -> text.replace(
                                "{town." + setting.name() + "}", String.valueOf(setting.value())),
                        (one, _) -> one);
    }

    private void checkDepartment(Procedure procedure, Set<String> departments) {
        var taken = procedure.acceptance().stream().anyMatch(one -> one.body().equals(Procedure.TOWN));
        if (taken && !departments.contains(procedure.id())) {
            add(procedure, "受け持つ課がありません。town.yaml の departments の procedures に「%s」を加えるか、off: true と書いてください。".formatted(procedure.id()));
        }
    }

    private void checkQuestions() {
        var known = catalogue.procedures().stream().map(Procedure::id).collect(Collectors.toSet());
        catalogue.questions().forEach(question -> question.decides().stream()
                .filter(id -> !known.contains(id) && !off.contains(id))
                .forEach(id -> mistakes.add(
                        question.place(), "質問 %s の decides にある「%s」という手続きはありません。".formatted(question.id(), id))));
    }

    private void checkFactsAreAsked() {
        var questions = catalogue.questions().stream()
                .collect(Collectors.toMap(question -> question.id(), question -> question.place()));
        Map<String, String> unknown = new TreeMap<>();
        catalogue.facts().all().stream()
                .filter(fact -> fact.question() != null && !questions.containsKey(fact.question()))
                .forEach(fact -> unknown.put(fact.name(), String.valueOf(fact.question())));
        unknown.forEach((fact, question) -> mistakes.add(
                new Place("base/facts.yaml", 1), "「%s」の質問「%s」が questions.yaml にありません。".formatted(fact, question)));
    }

    private void add(Procedure procedure, String remedy) {
        mistakes.add(procedure.place(), "「%s」: %s".formatted(procedure.id(), remedy));
    }
}
