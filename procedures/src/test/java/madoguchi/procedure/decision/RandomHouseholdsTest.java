package madoguchi.procedure.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import madoguchi.calendar.holiday.Holidays;
import madoguchi.calendar.office.Office;
import madoguchi.calendar.office.OpenDays;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.catalogue.CatalogueFiles;
import madoguchi.procedure.decision.Due.Days;
import madoguchi.procedure.fact.Facts;
import madoguchi.procedure.interview.Interview;
import org.junit.jupiter.api.Test;

/// What holds of every household, however odd.
class RandomHouseholdsTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load(Path.of("../town"));
    private static final Decide DECIDE = new Decide(CATALOGUE, OpenDays.of(Office.TOWN_HALL, Holidays.byLaw()));
    private static final int HOUSEHOLDS = 10_000;
    private static final long SEED = 20260418;

    @Test
    void everyHouseholdIsDecidedWithLawReasonAndPossibleDays() {
        var statuses = EnumSet.noneOf(Status.class);
        var random = new RandomFacts(CATALOGUE.facts(), new Random(SEED));
        for (var i = 0; i < HOUSEHOLDS; i++) {
            var facts = random.next();
            var decisions = DECIDE.decide(facts);
            decisions.forEach(decision -> {
                statuses.add(decision.status());
                requireReasons(decision);
                requireMissing(decision, facts);
                requireDays(decision);
            });
            assertThat(new Interview(CATALOGUE).open(facts, decisions, Set.of()))
                    .allSatisfy(question -> assertThat(facts.names()).doesNotContainAnyElementsOf(question.facts()));
        }
        assertThat(statuses).as("the households are odd enough").containsExactlyInAnyOrder(Status.values());
    }

    private static void requireReasons(Decision decision) {
        assertThat(decision.procedure().law()).isNotBlank();
        assertThat(decision.because()).isNotBlank();
        assertThat(decision.body()).isNotBlank();
        if (decision.status() == Status.OMITTED) {
            var omission = decision.procedure().omission();
            assertThat(omission == null ? "" : omission.law()).isNotBlank();
        }
    }

    /// Whoever is told 確認要 is told what to find out.
    private static void requireMissing(Decision decision, Facts facts) {
        if (decision.status() == Status.OPEN) {
            assertThat(decision.missing()).as("%s", decision.procedure().id()).isNotEmpty();
            assertThat(decision.missing()).allSatisfy(fact -> assertThat(CATALOGUE.facts().find(fact)).isPresent());
            assertThat(facts.names()).doesNotContainAnyElementsOf(decision.missing());
        } else {
            assertThat(decision.missing()).isEmpty();
        }
    }

    private static void requireDays(Decision decision) {
        var due = decision.due();
        if (due == null) {
            return;
        }
        assertThat(decision.status()).isNotEqualTo(Status.OMITTED);
        Stream.concat(Stream.of(due.days(), due.latest()), due.also().values().stream())
                .filter(days -> days != null)
                .forEach(RandomHouseholdsTest::requireNotBefore);
    }

    private static void requireNotBefore(Days days) {
        assertThat(days.effective()).isAfterOrEqualTo(days.raw());
    }
}
