package madoguchi.ticket.device;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import madoguchi.event.BuildingId;
import madoguchi.ticket.device.Registration.Registered;
import madoguchi.ticket.device.Registration.TooManyTries;
import madoguchi.ticket.device.Registration.WrongCode;
import madoguchi.ticket.kiosk.Halls;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What a machine shows that nobody has registered: one field. A visitor who meets it is told whom to ask.
@Controller
class RegistrationPage {

    private final Halls halls;
    private final RegisterDevice registerDevice;

    RegistrationPage(Halls halls, RegisterDevice registerDevice) {
        this.halls = halls;
        this.registerDevice = registerDevice;
    }

    static String path(DeviceKind kind, BuildingId building) {
        return "/%s/%s/device".formatted(kind.path(), building);
    }

    @GetMapping("/kiosk/{building}/device")
    ModelAndView kiosk(@PathVariable BuildingId building) {
        return page(DeviceKind.KIOSK, building, Optional.empty());
    }

    @GetMapping("/display/{building}/device")
    ModelAndView display(@PathVariable BuildingId building) {
        return page(DeviceKind.DISPLAY, building, Optional.empty());
    }

    @PostMapping("/kiosk/{building}/device")
    Object registerKiosk(@PathVariable BuildingId building, @RequestParam String code, HttpServletRequest request) {
        return register(DeviceKind.KIOSK, building, code, request);
    }

    @PostMapping("/display/{building}/device")
    Object registerDisplay(@PathVariable BuildingId building, @RequestParam String code, HttpServletRequest request) {
        return register(DeviceKind.DISPLAY, building, code, request);
    }

    private Object register(DeviceKind kind, BuildingId building, String code, HttpServletRequest request) {
        var hall = halls.get(building).id();
        return switch (registerDevice.register(code, kind, hall)) {
            case Registered registered ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/%s/%s".formatted(kind.path(), hall)))
                        .header(HttpHeaders.SET_COOKIE, DeviceCookie.of(request, registered.token()))
                        .build();
            case WrongCode() -> page(kind, hall, Optional.of(DeviceError.CODE_NOT_KNOWN));
            case TooManyTries() -> page(kind, hall, Optional.of(DeviceError.WAIT_BEFORE_NEXT_CODE));
        };
    }

    private ModelAndView page(DeviceKind kind, BuildingId building, Optional<DeviceError> refused) {
        var page = new ModelAndView("ticket/device");
        page.setStatus(refused.map(RegistrationPage::status).orElse(HttpStatus.OK));
        return page.addObject("building", halls.get(building))
                .addObject("kind", kind)
                .addObject("refused", refused.orElse(null));
    }

    private static HttpStatus status(DeviceError refused) {
        return refused == DeviceError.WAIT_BEFORE_NEXT_CODE
                ? HttpStatus.TOO_MANY_REQUESTS
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
