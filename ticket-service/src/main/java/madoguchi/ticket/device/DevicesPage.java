package madoguchi.ticket.device;

import java.util.UUID;
import madoguchi.event.BuildingId;
import madoguchi.failure.CounterFailure;
import madoguchi.ticket.kiosk.Halls;
import madoguchi.town.TownProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The administrator's list of machines. A code is answered at once and shown once, never kept for a redirect.
@Controller
@RequestMapping("/queue/devices")
class DevicesPage {

    private static final int LONGEST_NAME = 40;

    private final Devices devices;
    private final Halls halls;
    private final TownProfile town;
    private final DeviceSettings settings;

    DevicesPage(Devices devices, Halls halls, TownProfile town, DeviceSettings settings) {
        this.devices = devices;
        this.halls = halls;
        this.town = town;
        this.settings = settings;
    }

    @GetMapping
    ModelAndView list() {
        return list(null);
    }

    @PostMapping
    ModelAndView add(@RequestParam DeviceKind kind, @RequestParam BuildingId building, @RequestParam String name) {
        try {
            var device = devices.add(kind, halls.get(building).id(), checked(name.strip()));
            return shownOnce(device);
        } catch (CounterFailure refused) {
            return list(refused);
        }
    }

    @PostMapping("/{id}/code")
    ModelAndView newCode(@PathVariable UUID id) {
        return shownOnce(devices.get(id));
    }

    @PostMapping("/{id}/revoke")
    ModelAndView revoke(@PathVariable UUID id) {
        devices.revoke(id);
        return list(null);
    }

    private static String checked(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw DeviceError.NAME_MISSING.failure();
        }
        return name;
    }

    private ModelAndView shownOnce(Device device) {
        return new ModelAndView("ticket/device-code")
                .addObject("device", device)
                .addObject("building", halls.get(device.building()))
                .addObject("code", devices.newCode(device.id()).inGroups());
    }

    private ModelAndView list(@Nullable CounterFailure refused) {
        var page = new ModelAndView("ticket/devices", refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("devices", devices.list())
                .addObject("buildings", town.buildings())
                .addObject("kinds", DeviceKind.values())
                .addObject("required", settings.required())
                .addObject("refused", refused == null ? null : refused.error());
    }
}
