package madoguchi.ticket.kiosk;

import madoguchi.event.BuildingId;
import madoguchi.town.TownProfile;
import madoguchi.town.TownProfile.Building;
import org.springframework.stereotype.Component;

/// The halls with public screens: one in each building.
@Component
public class Halls {

    private final TownProfile town;

    Halls(TownProfile town) {
        this.town = town;
    }

    /// @throws madoguchi.failure.CounterFailure if the town has no such building
    public Building get(BuildingId id) {
        return town.buildings().stream()
                .filter(building -> building.id().equals(id))
                .findFirst()
                .orElseThrow(() -> KioskError.UNKNOWN_BUILDING.failure(id.value()));
    }
}
