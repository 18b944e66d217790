package madoguchi.town;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import madoguchi.event.BuildingId;
import madoguchi.event.CounterId;
import madoguchi.event.DepartmentId;
import madoguchi.event.ProcedureCode;
import madoguchi.event.PurposeCode;

/// Makes the profile of a town that was checked.
record ProfileBuilder(Layer town, String fingerprint) {

    TownProfile build() {
        return new TownProfile(
                title("code"),
                title("name"),
                list(Section.BUILDINGS, ProfileBuilder::building),
                list(Section.DEPARTMENTS, ProfileBuilder::department),
                list(Section.COUNTERS, ProfileBuilder::counter),
                list(Section.PURPOSES, ProfileBuilder::purpose),
                list(Section.QUESTIONS, Questions::build),
                fingerprint,
                holidays(),
                settings());
    }

    private String title(String key) {
        return ((Value.Text) Objects.requireNonNull(town.titles().get(key))).text();
    }

    private <T> List<T> list(Section section, BiFunction<String, Entry, T> make) {
        return town.entries(section).entrySet().stream()
                .map(entry -> make.apply(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static TownProfile.Building building(String key, Entry entry) {
        return new TownProfile.Building(new BuildingId(key), entry.text("name"));
    }

    private static TownProfile.Department department(String key, Entry entry) {
        return new TownProfile.Department(
                new DepartmentId(key),
                entry.text("name"),
                entry.text("extension"),
                entry.list("procedures").stream().map(Value.Text::text).map(ProcedureCode::new).toList());
    }

    private static TownProfile.Counter counter(String key, Entry entry) {
        return new TownProfile.Counter(
                CounterId.of(key),
                new BuildingId(entry.text("building")),
                entry.list("departments").stream().map(Value.Text::text).map(DepartmentId::new).toList(),
                entry.text("printer"));
    }

    private static TownProfile.Purpose purpose(String key, Entry entry) {
        return new TownProfile.Purpose(
                new PurposeCode(key),
                entry.text("label"),
                entry.text("plain"),
                new DepartmentId(entry.text("department")));
    }

    private Map<LocalDate, String> holidays() {
        Map<LocalDate, String> holidays = new LinkedHashMap<>();
        town.entries(Section.HOLIDAYS).forEach((day, entry) -> holidays.put(LocalDate.parse(day), entry.text(Section.VALUE)));
        return holidays;
    }

    private Settings settings() {
        return new Settings(
                setting("mayor"),
                Integer.parseInt(setting("nhi-funeral-grant-yen")),
                Integer.parseInt(setting("late-elderly-funeral-grant-yen")),
                Boolean.parseBoolean(setting("cremation-only-counts-as-funeral")),
                Integer.parseInt(setting("juminhyo-fee-yen")));
    }

    private String setting(String key) {
        return Objects.requireNonNull(town.entries(Section.SETTINGS).get(key)).text(Section.VALUE);
    }
}
