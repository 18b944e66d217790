package madoguchi.procedure.household;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import madoguchi.calendar.holiday.Holidays;
import madoguchi.calendar.office.Office;
import madoguchi.calendar.office.OpenDays;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.catalogue.CatalogueFiles;
import madoguchi.procedure.decision.Decide;
import madoguchi.town.TownFiles;
import madoguchi.town.TownProfile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `procedures FILE`: one household, or a file with `households`, in; its procedures out, as JSON.
public final class ProceduresCommand {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path townFolder;
    private final PrintStream out;
    private final PrintStream err;
    private final LocalDate today;

    /// @param today for the sample town's departments
    public ProceduresCommand(Path townFolder, LocalDate today, PrintStream out, PrintStream err) {
        this.townFolder = townFolder;
        this.today = today;
        this.out = out;
        this.err = err;
    }

    /// @return the exit code: 0, or 2 for a file that cannot be answered
    public int run(Path file) {
        try {
            out.println(answer(JSON.readTree(Files.readAllBytes(file))).toPrettyString());
            return 0;
        } catch (IOException e) {
            return refuse("%s cannot be read.%n%s を読めません。場所と名前を確かめてください。".formatted(file, file));
        } catch (JacksonException e) {
            var place = e.getLocation();
            return refuse("%s is no JSON (line %d).%n%s の%d行目が JSON として読めません。"
                    .formatted(file, place.getLineNr(), file, place.getLineNr()));
        } catch (HouseholdException e) {
            return refuse(String.valueOf(e.getMessage()));
        }
    }

    private int refuse(String message) {
        err.println(message);
        return 2;
    }

    private JsonNode answer(JsonNode file) throws HouseholdException {
        var town = town(file.path("town_profile"));
        var catalogue = CatalogueFiles.load(townFolder).with(town.settings());
        var decide = new Decide(catalogue, OpenDays.of(Office.TOWN_HALL, Holidays.byLaw()));
        if (!file.path("households").isArray()) {
            return answer(file, catalogue, decide, town);
        }
        var answers = JSON.createObjectNode();
        var households = answers.putArray("households");
        for (var household : file.path("households")) {
            households.add(answer(household, catalogue, decide, town));
        }
        return answers;
    }

    private JsonNode answer(JsonNode household, Catalogue catalogue, Decide decide, Town town)
            throws HouseholdException {
        var reader = new HouseholdReader(catalogue.facts(), household);
        var facts = reader.read();
        reader.remarks().forEach(err::println);
        var id = household.path("id").asString("");
        return new HouseholdAnswer(id, catalogue, facts, decide.decide(facts), town).json();
    }

    private Town town(JsonNode profile) {
        return profile.isObject() ? Town.of(profile) : new Town(Map.of(), departments(sampleTown()));
    }

    private TownProfile sampleTown() {
        return TownFiles.load(townFolder, today);
    }

    private static Map<String, List<String>> departments(TownProfile town) {
        Map<String, List<String>> departments = new LinkedHashMap<>();
        town.departments().forEach(department -> departments.put(
                department.name(),
                department.procedures().stream()
                        .map(procedure -> procedure.value())
                        .toList()));
        return departments;
    }
}
