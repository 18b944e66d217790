package madoguchi.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import madoguchi.event.BuildingId;
import madoguchi.event.CounterId;
import madoguchi.event.DepartmentId;
import madoguchi.event.ProcedureCode;
import madoguchi.event.PurposeCode;
import madoguchi.event.Topics;

/// One town, as its files say. Immutable; read once at start.
///
/// @param code 全国地方公共団体コード, six digits
/// @param fingerprint SHA-256 over all town files, hex; processes that differ in it do not print
/// @param holidays 国民の祝日 with their names; weekends and the turn of the year are closed without being listed
public record TownProfile(
        String code,
        String name,
        List<Building> buildings,
        List<Department> departments,
        List<Counter> counters,
        List<Purpose> purposes,
        List<Question> questions,
        String fingerprint,
        Map<LocalDate, String> holidays,
        Settings settings) {

    public TownProfile {
        buildings = List.copyOf(buildings);
        departments = List.copyOf(departments);
        counters = List.copyOf(counters);
        purposes = List.copyOf(purposes);
        questions = List.copyOf(questions);
        holidays = Map.copyOf(holidays);
    }

    /// A town of which nobody has said more than who sits where: no holidays, no amounts.
    public TownProfile(
            String code,
            String name,
            List<Building> buildings,
            List<Department> departments,
            List<Counter> counters,
            List<Purpose> purposes,
            String fingerprint) {
        this(
                code,
                name,
                buildings,
                departments,
                counters,
                purposes,
                List.of(),
                fingerprint,
                Map.of(),
                new Settings(name + "長", 0, 0, false, 0));
    }

    public Topics topics() {
        return new Topics(code);
    }

    /// @throws madoguchi.failure.CounterFailure if the town has no such counter
    public Counter counter(CounterId id) {
        return counters.stream()
                .filter(counter -> counter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> TownError.UNKNOWN_COUNTER.failure(id + "番窓口"));
    }

    /// @throws madoguchi.failure.CounterFailure if the town has no such department
    public Department department(DepartmentId id) {
        return departments.stream()
                .filter(department -> department.id().equals(id))
                .findFirst()
                .orElseThrow(() -> TownError.UNKNOWN_DEPARTMENT.failure(id.value()));
    }

    /// The department that takes a procedure's paper.
    ///
    /// @throws madoguchi.failure.CounterFailure if no department does
    public Department departmentFor(ProcedureCode procedure) {
        return departments.stream()
                .filter(department -> department.procedures().contains(procedure))
                .findFirst()
                .orElseThrow(() -> TownError.UNKNOWN_PROCEDURE.failure(procedure.value()));
    }

    /// @throws madoguchi.failure.CounterFailure if the kiosk offers no such purpose
    public Purpose purpose(PurposeCode code) {
        return purposes.stream()
                .filter(purpose -> purpose.code().equals(code))
                .findFirst()
                .orElseThrow(() -> TownError.UNKNOWN_PURPOSE.failure(code.value()));
    }

    public record Building(BuildingId id, String name) {}

    /// @param extension 内線, for the desk that has to ask
    public record Department(DepartmentId id, String name, String extension, List<ProcedureCode> procedures) {

        public Department {
            procedures = List.copyOf(procedures);
        }
    }

    /// @param departments whose legs this counter calls, in order of preference
    /// @param printer `ipp://host:port/path`, or `folder:NAME` for a print folder below the data directory
    public record Counter(CounterId id, BuildingId building, List<DepartmentId> departments, String printer) {

        public Counter {
            departments = List.copyOf(departments);
        }
    }

    /// What a clerk may ask on the visitor's screen. Texts are by language: `ja` always, and where the town has them `plain`
    /// (やさしい日本語), `en`, `zh`, `vi`, `pt`.
    ///
    /// @param answers one to eight, in this order
    public record Question(String code, Map<String, String> text, List<Map<String, String>> answers) {

        public Question {
            text = Map.copyOf(text);
            answers = answers.stream().map(Map::copyOf).toList();
        }
    }

    /// A button of the kiosk.
    ///
    /// @param department where a visit for this purpose starts
    /// @param plain the same in やさしい日本語
    public record Purpose(PurposeCode code, String label, String plain, DepartmentId department) {}
}
