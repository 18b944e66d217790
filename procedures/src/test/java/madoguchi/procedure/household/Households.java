package madoguchi.procedure.household;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.fact.Facts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The acceptance cases as facts, for tests of other packages.
public final class Households {

    private static final Path FILE = Path.of("src/test/resources/acceptance/households.json");

    /// @param questions that the case allows where records are linked
    public record Household(String id, Facts facts, List<String> questions) {

        @Override
        public String toString() {
            return id;
        }
    }

    private Households() {}

    public static Stream<Household> of(Catalogue catalogue) {
        var households = new ArrayList<Household>();
        JsonMapper.builder().build().readTree(FILE.toFile()).path("households").forEach(household -> households.add(read(catalogue, household)));
        return households.stream();
    }

    private static Household read(Catalogue catalogue, JsonNode household) {
        var questions = new ArrayList<String>();
        household.path("expected").path("questions_when_records_linked").forEach(one -> questions.add(one.asString()));
        try {
            var facts = new HouseholdReader(catalogue.facts(), household).read();
            return new Household(household.path("id").asString(), facts, questions);
        } catch (HouseholdException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
