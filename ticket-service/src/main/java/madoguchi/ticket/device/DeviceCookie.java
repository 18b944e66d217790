package madoguchi.ticket.device;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// How a machine keeps its token. With https the name itself says that no other host and no plain connection set it.
final class DeviceCookie {

    /// The longest that browsers keep one.
    private static final Duration LIFE = Duration.ofDays(400);

    private DeviceCookie() {}

    static Optional<Secret> in(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(Cookie::getValue)
                .map(Secret::new);
    }

    static String of(HttpServletRequest request, Secret token) {
        return ResponseCookie.from(name(request), token.text())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(LIFE)
                .build()
                .toString();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-device" : "device";
    }
}
