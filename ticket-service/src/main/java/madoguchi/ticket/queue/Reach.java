package madoguchi.ticket.queue;

import java.util.List;
import madoguchi.event.BuildingId;
import madoguchi.event.DepartmentId;
import madoguchi.town.TownProfile;
import madoguchi.town.TownProfile.Counter;

/// Whom a counter may call: visitors of its own building who wait for one of its departments, and visitors of another
/// building where nobody has that department. So nobody is called across the road to a desk that stands next to them.
///
/// @param preference the counter's departments, the most preferred first
/// @param places all pairs of where a visitor came in and what the visitor waits for
public record Reach(List<DepartmentId> preference, List<Place> places) {

    public Reach {
        preference = List.copyOf(preference);
        places = List.copyOf(places);
    }

    public static Reach of(TownProfile town, Counter counter) {
        var places = counter.departments().stream()
                .flatMap(department -> town.buildings().stream()
                        .map(building -> new Place(building.id(), department))
                        .filter(place -> counter.building().equals(place.building()) || !isServed(town, place)))
                .toList();
        return new Reach(counter.departments(), places);
    }

    /// Whom the counters of a building may call, all together.
    public static Reach of(TownProfile town, BuildingId building) {
        var reaches = town.counters().stream()
                .filter(counter -> counter.building().equals(building))
                .map(counter -> of(town, counter))
                .toList();
        return new Reach(
                reaches.stream().flatMap(reach -> reach.preference.stream()).distinct().toList(),
                reaches.stream().flatMap(reach -> reach.places.stream()).distinct().toList());
    }

    boolean covers(BuildingId building, DepartmentId department) {
        return places.contains(new Place(building, department));
    }

    String[] buildings() {
        return places.stream().map(place -> place.building().value()).toArray(String[]::new);
    }

    String[] departments() {
        return places.stream().map(place -> place.department().value()).toArray(String[]::new);
    }

    String[] order() {
        return preference.stream().map(DepartmentId::value).toArray(String[]::new);
    }

    private static boolean isServed(TownProfile town, Place place) {
        return town.counters().stream()
                .anyMatch(counter -> counter.building().equals(place.building())
                        && counter.departments().contains(place.department()));
    }

    /// @param building where the visitor drew the number
    /// @param department what the visitor waits for
    public record Place(BuildingId building, DepartmentId department) {}
}
