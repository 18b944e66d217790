package madoguchi.procedure.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import madoguchi.calendar.holiday.Holidays;
import madoguchi.calendar.office.Office;
import madoguchi.calendar.office.OpenDays;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.catalogue.CatalogueFiles;
import madoguchi.procedure.fact.Facts;
import madoguchi.procedure.interview.Interview;
import org.junit.jupiter.api.Test;

/// What holds of every household, however odd.
class RandomHouseholdsTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load(Path.of("../town"));
    private static final Decide DECIDE = new Decide(CATALOGUE, OpenDays.of(Office.TOWN_HALL, Holidays.byLaw()));
    private static final Interview INTERVIEW = new Interview(CATALOGUE);
    private static final Set<String> FACTS = factsAndMembers();
    private static final int HOUSEHOLDS = 10_000;
    private static final long SEED = 20260418;

    @Test
    void everyHouseholdIsDecidedWithLawReasonAndPossibleDays() {
        var statuses = EnumSet.noneOf(Status.class);
        var random = new RandomFacts(CATALOGUE.facts(), new Random(SEED));
        for (var i = 0; i < HOUSEHOLDS; i++) {
            var facts = random.next();
            var decisions = DECIDE.decide(facts);
            decisions.forEach(decision -> statuses.add(decision.status()));

            assertThat(problems(decisions, facts)).as("household %d of seed %d", i, SEED).isEmpty();
        }
        assertThat(statuses).as("the households are odd enough").containsExactlyInAnyOrder(Status.values());
    }

    private static List<String> problems(List<Decision> decisions, Facts facts) {
        var problems = new ArrayList<String>();
        decisions.forEach(decision -> problems(decision, facts)
                .forEach(problem -> problems.add("%s: %s".formatted(decision.procedure().id(), problem))));
        INTERVIEW.open(facts, decisions, Set.of()).stream()
                .filter(question -> question.facts().stream().anyMatch(facts::knows))
                .forEach(question -> problems.add(question.question().id() + " asks for what is known"));
        return problems;
    }

    private static List<String> problems(Decision decision, Facts facts) {
        var problems = new ArrayList<String>();
        if (decision.procedure().law().isBlank() || decision.because().isBlank() || decision.body().isBlank()) {
            problems.add("has no law, no reason or no body");
        }
        if ((decision.status() == Status.OPEN) == decision.missing().isEmpty()) {
            problems.add("%s, missing %s".formatted(decision.status(), decision.missing()));
        }
        if (!FACTS.containsAll(decision.missing()) || decision.missing().stream().anyMatch(facts::knows)) {
            problems.add("waits for what is no fact, or for what is known: " + decision.missing());
        }
        if (decision.due() != null) {
            addProblems(decision.due(), decision.status(), problems);
        }
        return problems;
    }

    private static void addProblems(Due due, Status status, List<String> problems) {
        if (status == Status.OMITTED) {
            problems.add("is omitted and has a day");
        }
        Stream.concat(Stream.of(due.days(), due.latest()), due.also().values().stream())
                .filter(days -> days != null && days.effective().isBefore(days.raw()))
                .forEach(days -> problems.add("ends before it ends: " + days));
    }

    private static Set<String> factsAndMembers() {
        var names = new HashSet<String>();
        CATALOGUE.facts().all().forEach(fact -> {
            names.add(fact.name());
            fact.members().keySet().forEach(member -> names.add(fact.name() + "." + member));
        });
        return names;
    }
}
