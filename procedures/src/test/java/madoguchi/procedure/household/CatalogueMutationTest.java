package madoguchi.procedure.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import madoguchi.calendar.holiday.Holidays;
import madoguchi.calendar.office.Office;
import madoguchi.calendar.office.OpenDays;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.catalogue.CatalogueFiles;
import madoguchi.procedure.catalogue.Mutants;
import madoguchi.procedure.catalogue.Mutants.Mutant;
import madoguchi.procedure.decision.Decide;
import madoguchi.procedure.household.Households.Household;
import org.junit.jupiter.api.Test;

/// Do the known households notice a mistake in a rule? Each rule of the catalogue is broken in every small way, one at a
/// time; whatever no household notices is a rule that nobody has checked.
class CatalogueMutationTest {

    private static final int NOTICED_PER_CENT = 95;

    private static final Catalogue CATALOGUE = CatalogueFiles.load(Path.of("../town"));
    private static final List<Household> HOUSEHOLDS = Households.all(CATALOGUE).toList();
    private static final OpenDays OPEN_DAYS = OpenDays.of(Office.TOWN_HALL, Holidays.byLaw());

    private final Map<List<?>, String> right = new HashMap<>();

    @Test
    void mistakesInRulesAreNoticed() {
        var mutants = Mutants.of(CATALOGUE);

        var survivors = mutants.stream().filter(mutant -> HOUSEHOLDS.stream().noneMatch(one -> notices(one, mutant))).toList();

        assertThat(mutants).hasSizeGreaterThan(500);
        assertThat((mutants.size() - survivors.size()) * 100 / mutants.size())
                .as("%d of %d survive:%n%s", survivors.size(), mutants.size(), lines(survivors))
                .isGreaterThanOrEqualTo(NOTICED_PER_CENT);
    }

    private static String lines(List<Mutant> mutants) {
        return String.join("\n", mutants.stream().map(Mutant::toString).toList());
    }

    private boolean notices(Household household, Mutant mutant) {
        var before = right.computeIfAbsent(
                List.of(household.id(), mutant.touched()), _ -> answer(household, mutant.original()));
        return !answer(household, mutant.mutated()).equals(before);
    }

    private static String answer(Household household, Catalogue catalogue) {
        var here = catalogue.with(household.town().settings());
        try {
            var decisions = new Decide(here, OPEN_DAYS).decide(household.facts());
            return new HouseholdAnswer(household.id(), here, household.facts(), decisions, household.town()).json().toString();
        } catch (IllegalStateException e) {
            return "cannot be evaluated";
        }
    }
}
