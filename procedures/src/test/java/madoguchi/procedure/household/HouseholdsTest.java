package madoguchi.procedure.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.calendar.holiday.Holidays;
import madoguchi.calendar.office.Office;
import madoguchi.calendar.office.OpenDays;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.catalogue.CatalogueFiles;
import madoguchi.procedure.decision.Decide;
import madoguchi.procedure.household.Households.Household;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Invented households with known results: the six acceptance cases, worked out twice by people who did not know this code,
/// and our own, worked out by hand from the law (`src/test/resources/households`).
class HouseholdsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path TOWN = Path.of("../town");
    private static final LocalDate TODAY = LocalDate.parse("2026-04-01");
    private static final Catalogue CATALOGUE = CatalogueFiles.load(TOWN);
    private static final OpenDays OPEN_DAYS = OpenDays.of(Office.TOWN_HALL, Holidays.byLaw());

    static Stream<Household> households() {
        return Households.all(CATALOGUE);
    }

    @ParameterizedTest
    @MethodSource("households")
    void everyItemIsThereWithItsStatusItsPlaceAndItsDays(Household household) {
        var expected = items(household.written().path("expected"));
        var found = items(answer(household));
        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((id, item) -> {
            for (var key : List.of("status", "accept", "deadline", "note")) {
                assertThat(at(found, id).path(key)).as("%s: %s", id, key).isEqualTo(item.path(key));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("households")
    void setsDepartmentsQuestionsAndTextsAreExact(Household household) {
        household.written().path("expected").properties().forEach(expected -> {
            if (!expected.getKey().equals("items")) {
                var found = answer(household).path(expected.getKey());
                assertThat(expected.getKey().endsWith("_set") ? sorted(found) : found)
                        .as(expected.getKey())
                        .isEqualTo(expected.getKey().endsWith("_set") ? sorted(expected.getValue()) : expected.getValue());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("households")
    void whatMustNotAppearDoesNot(Household household) {
        var forbidden = new ArrayList<String>();
        household.written().path("not_expected").properties().forEach(one -> forbidden.add(one.getKey()));
        assertThat(items(answer(household)).keySet().stream().filter(forbidden::contains)).isEmpty();
    }

    @Test
    void commandAnswersForEveryFileTheSame() {
        var answers = households().collect(Collectors.toMap(Household::id, HouseholdsTest::answer));
        for (var file : Households.files()) {
            var out = new ByteArrayOutputStream();
            var printer = new PrintStream(out, true, StandardCharsets.UTF_8);
            assertThat(new ProceduresCommand(TOWN, TODAY, printer, printer).run(file)).as("%s: %s", file, out).isZero();
            JSON.readTree(out.toString(StandardCharsets.UTF_8)).path("households").forEach(answer ->
                    assertThat(answer).isEqualTo(at(answers, answer.path("id").asString())));
        }
    }

    private static JsonNode answer(Household household) {
        var catalogue = CATALOGUE.with(household.town().settings());
        var decisions = new Decide(catalogue, OPEN_DAYS).decide(household.facts());
        return new HouseholdAnswer(household.id(), catalogue, household.facts(), decisions, household.town()).json();
    }

    private static JsonNode at(Map<String, ? extends JsonNode> all, String id) {
        return Objects.requireNonNull(all.get(id), id);
    }

    private static Map<String, JsonNode> items(JsonNode answer) {
        Map<String, JsonNode> items = new HashMap<>();
        answer.path("items").forEach(item -> items.put(item.path("id").asString(), item));
        return items;
    }

    private static JsonNode sorted(JsonNode set) {
        var texts = new ArrayList<String>();
        set.forEach(one -> texts.add(one.asString()));
        var sorted = JSON.createArrayNode();
        texts.stream().sorted().forEach(sorted::add);
        return sorted;
    }
}
