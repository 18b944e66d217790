package madoguchi.form.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import madoguchi.event.CounterId;
import madoguchi.town.TownProfile;
import org.jspecify.annotations.Nullable;

/// The counters of one building, to choose from.
record DeskChoice(String building, List<Seat> seats) {

    DeskChoice {
        seats = List.copyOf(seats);
    }

    static List<DeskChoice> of(TownProfile town, Map<CounterId, String> holders) {
        return town.buildings().stream()
                .map(building -> new DeskChoice(
                        building.name(),
                        town.counters().stream()
                                .filter(counter -> counter.building().equals(building.id()))
                                .map(counter -> seat(town, counter, holders.get(counter.id())))
                                .toList()))
                .toList();
    }

    private static Seat seat(TownProfile town, TownProfile.Counter counter, @Nullable String holder) {
        var departments = counter.departments().stream()
                .map(department -> town.department(department).name())
                .collect(Collectors.joining("・"));
        return new Seat(counter.id(), departments, holder);
    }

    /// @param holder the clerk who works there now
    record Seat(CounterId counter, String departments, @Nullable String holder) {}
}
