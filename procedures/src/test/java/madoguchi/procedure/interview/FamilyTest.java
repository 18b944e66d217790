package madoguchi.procedure.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import madoguchi.calendar.holiday.Holidays;
import madoguchi.calendar.office.Office;
import madoguchi.calendar.office.OpenDays;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.catalogue.CatalogueFiles;
import madoguchi.procedure.decision.Decide;
import madoguchi.procedure.decision.Decision;
import madoguchi.procedure.decision.Status;
import madoguchi.procedure.fact.FactDefinition;
import madoguchi.procedure.fact.FactSource;
import madoguchi.procedure.fact.Facts;
import madoguchi.procedure.household.Households;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A family that answers, in whatever order it likes, from records that are linked.
class FamilyTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load(Path.of("../town"));
    private static final Decide DECIDE = new Decide(CATALOGUE, OpenDays.of(Office.TOWN_HALL, Holidays.byLaw()));
    private static final Interview INTERVIEW = new Interview(CATALOGUE);

    static Stream<Households.Household> households() {
        return Households.of(CATALOGUE);
    }

    @ParameterizedTest
    @MethodSource("households")
    void noMoreQuestionsThanTheFileSays(Households.Household household) {
        var asked = new ArrayList<String>();
        var facts = answered(household, linked(household.facts()), open -> open.getFirst(), asked);

        assertThat(asked.size()).as("asked %s", asked).isLessThanOrEqualTo(household.questions().size());
        assertThat(asked).isSubsetOf(household.questions());
        assertThat(openAfter(facts)).as("still open").isEmpty();
        assertThat(statuses(facts)).isEqualTo(statuses(household.facts()));
    }

    private static List<String> openAfter(Facts facts) {
        return DECIDE.decide(facts).stream()
                .filter(decision -> decision.status() == Status.OPEN)
                .map(decision -> id(decision) + " " + decision.missing())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("households")
    void orderOfAnswersNeverMatters(Households.Household household) {
        var random = new Random(20260408);
        for (var i = 0; i < 50; i++) {
            var facts = answered(
                    household, linked(household.facts()), open -> open.get(random.nextInt(open.size())), new ArrayList<>());
            assertThat(statuses(facts)).isEqualTo(statuses(household.facts()));
        }
    }

    @ParameterizedTest
    @MethodSource("households")
    void newKnowledgeNeverChangesWhatIsDecided(Households.Household household) {
        var random = new Random(20260418);
        for (var i = 0; i < 20; i++) {
            var facts = linked(household.facts());
            var before = statuses(facts);
            for (var fact : shuffled(household.facts().names(), random)) {
                if (!facts.knows(fact)) {
                    var known = household.facts().find(fact).orElseThrow();
                    facts = facts.with(fact, known.value(), known.source());
                    var after = statuses(facts);
                    before.forEach((procedure, status) -> {
                        if (status != Status.OPEN) {
                            assertThat(after.get(procedure)).as("%s, when %s is known", procedure, fact).isEqualTo(status);
                        }
                    });
                    before = after;
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("households")
    void whoKnowsNothingIsAskedEachQuestionOnceAndLosesNothing(Households.Household household) {
        var facts = linked(household.facts());
        var notKnown = new HashSet<String>();
        var open = INTERVIEW.open(facts, DECIDE.decide(facts), notKnown);
        while (!open.isEmpty()) {
            notKnown.addAll(open.getFirst().facts());
            open = INTERVIEW.open(facts, DECIDE.decide(facts), notKnown);
        }
        assertThat(statuses(facts).keySet()).containsAll(statuses(household.facts()).keySet());
    }

    @ParameterizedTest
    @MethodSource("households")
    void answerThatIsTakenBackOpensWhatItDecided(Households.Household household) {
        var facts = household.facts();
        CATALOGUE.questions().forEach(question -> {
            var own = CATALOGUE.facts().of(question.id()).stream().map(FactDefinition::name).toList();
            var restored = facts.without(own);
            for (var name : own) {
                var known = facts.find(name);
                if (known.isPresent()) {
                    restored = restored.with(name, known.get().value(), known.get().source());
                }
            }
            assertThat(statuses(restored)).isEqualTo(statuses(facts));
        });
    }

    private interface Choice {

        OpenQuestion of(List<OpenQuestion> open);
    }

    private static Facts answered(Households.Household household, Facts known, Choice next, List<String> asked) {
        var facts = known;
        var open = INTERVIEW.open(facts, DECIDE.decide(facts), Set.of());
        while (!open.isEmpty()) {
            var question = next.of(open).question();
            asked.add(question.id());
            for (var fact : CATALOGUE.facts().of(question.id())) {
                var answer = household.facts().find(fact.name());
                if (answer.isPresent()) {
                    facts = facts.with(fact.name(), answer.get().value(), FactSource.FAMILY);
                }
            }
            open = INTERVIEW.open(facts, DECIDE.decide(facts), Set.of());
        }
        return facts;
    }

    /// What the town and the death notice know before anybody speaks.
    private static Facts linked(Facts all) {
        var family = CATALOGUE.facts().all().stream()
                .filter(fact -> fact.source() == FactSource.FAMILY)
                .map(FactDefinition::name)
                .toList();
        return all.without(family);
    }

    private static Map<String, Status> statuses(Facts facts) {
        Map<String, Status> statuses = new HashMap<>();
        DECIDE.decide(facts).forEach(decision -> statuses.put(id(decision), decision.status()));
        return statuses;
    }

    private static String id(Decision decision) {
        return decision.procedure().id();
    }

    private static List<String> shuffled(Set<String> names, Random random) {
        var shuffled = new ArrayList<>(names);
        java.util.Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
