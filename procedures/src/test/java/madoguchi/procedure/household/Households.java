package madoguchi.procedure.household;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.fact.Facts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Households whose results are known, as facts, for tests of other packages.
public final class Households {

    private static final Path ACCEPTANCE = Path.of("src/test/resources/acceptance/households.json");
    private static final Path OWN = Path.of("src/test/resources/households");

    /// @param questions that the case allows where records are linked
    /// @param town with the settings of the file
    /// @param written with what is expected
    public record Household(String id, Facts facts, List<String> questions, Town town, JsonNode written) {

        @Override
        public String toString() {
            return id;
        }
    }

    private Households() {}

    /// The acceptance cases.
    public static Stream<Household> of(Catalogue catalogue) {
        return read(catalogue, ACCEPTANCE);
    }

    /// Those and our own.
    static Stream<Household> all(Catalogue catalogue) {
        return files().stream().flatMap(file -> read(catalogue, file));
    }

    static List<Path> files() {
        try (var own = Files.list(OWN)) {
            return Stream.concat(Stream.of(ACCEPTANCE), own.filter(file -> file.toString().endsWith(".json")).sorted()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Household> read(Catalogue catalogue, Path path) {
        var file = JsonMapper.builder().build().readTree(path.toFile());
        var town = Town.of(file.path("town_profile"));
        return StreamSupport.stream(file.path("households").spliterator(), false)
                .map(household -> read(catalogue, household, town));
    }

    private static Household read(Catalogue catalogue, JsonNode household, Town town) {
        var questions = new ArrayList<String>();
        household.path("expected").path("questions_when_records_linked").forEach(one -> questions.add(one.asString()));
        try {
            var facts = new HouseholdReader(catalogue.facts(), household).read();
            return new Household(household.path("id").asString(), facts, questions, town, household);
        } catch (HouseholdException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
