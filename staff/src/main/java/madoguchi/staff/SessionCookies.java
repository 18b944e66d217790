package madoguchi.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// The one cookie of a sign-in. With https its name says that no other host and no plain connection can have set it.
final class SessionCookies implements CookieSerializer {

    private static final String NAME = "madoguchi_session";

    private final CookieSerializer plain;
    private final CookieSerializer overHttps = cookie("__Host-" + NAME, true);

    /// @param secure whether browsers keep the cookie of a plain connection to loopback only
    SessionCookies(boolean secure) {
        this.plain = cookie(NAME, secure);
    }

    private static CookieSerializer cookie(String name, boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(secure);
        cookie.setSameSite("Strict");
        return cookie;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        of(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request).readCookieValues(request);
    }

    private CookieSerializer of(HttpServletRequest request) {
        return request.isSecure() ? overHttps : plain;
    }
}
