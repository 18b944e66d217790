package madoguchi.ticket.device;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import madoguchi.event.BuildingId;
import madoguchi.screen.ProblemAnswers;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Shows the public pages to machines that are registered for just this: a kiosk's token opens no display, and no other
/// building's kiosk.
@Component
public class DeviceGuard implements HandlerInterceptor {

    private final DeviceSettings settings;
    private final Devices devices;

    DeviceGuard(DeviceSettings settings, Devices devices) {
        this.settings = settings;
        this.devices = devices;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!settings.required() || !(handler instanceof HandlerMethod method) || leadsIn(method)) {
            return true;
        }
        var place = Place.asked(request);
        var token = DeviceCookie.in(request).filter(shown -> devices.isKnown(shown, place.kind(), place.building()));
        if (token.isPresent()) {
            letIn(token.get(), request, response);
            return true;
        }
        if (isPage(request)) {
            response.sendRedirect(RegistrationPage.path(place.kind(), place.building()));
            return false;
        }
        throw DeviceError.NOT_REGISTERED.failure();
    }

    private static boolean leadsIn(HandlerMethod method) {
        return method.getBeanType() == RegistrationPage.class;
    }

    /// Every page that is opened renews what the browser would forget one day.
    private void letIn(Secret token, HttpServletRequest request, HttpServletResponse response) {
        devices.seen(token);
        if (isPage(request)) {
            response.addHeader(HttpHeaders.SET_COOKIE, DeviceCookie.of(request, token));
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET") && ProblemAnswers.wantsPage(request);
    }

    /// For a stream that this request opens: whether its machine is still registered, whenever it is asked.
    public BooleanSupplier permit(HttpServletRequest request) {
        if (!settings.required()) {
            return () -> true;
        }
        var place = Place.asked(request);
        var token = DeviceCookie.in(request);
        return () -> token.filter(shown -> devices.isKnown(shown, place.kind(), place.building()))
                .isPresent();
    }

    /// What was asked for, as the page's own mapping has read it: a path can be written in several ways.
    private record Place(DeviceKind kind, BuildingId building) {

        static Place asked(HttpServletRequest request) {
            var pattern = Objects.requireNonNull(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                    .toString();
            var kind = pattern.startsWith("/kiosk/") ? DeviceKind.KIOSK : DeviceKind.DISPLAY;
            var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            return Optional.ofNullable(variables.get("building"))
                    .map(Object::toString)
                    .map(DeviceGuard::building)
                    .map(building -> new Place(kind, building))
                    .orElseThrow(DeviceError.NOT_REGISTERED::failure);
        }
    }

    private static BuildingId building(String text) {
        try {
            return new BuildingId(text);
        } catch (IllegalArgumentException e) {
            throw DeviceError.NOT_REGISTERED.failure("", e);
        }
    }
}
