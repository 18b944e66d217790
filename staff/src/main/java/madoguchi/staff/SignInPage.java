package madoguchi.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import madoguchi.failure.CounterFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/sign-in`, for both services.
@Controller
class SignInPage {

    static final String PATH = "/sign-in";
    private static final String REFUSAL = "staff.refusal";
    /// A path of ours: one slash, then nothing that a browser could take for another host.
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

    private final AccountTable accounts;

    SignInPage(AccountTable accounts) {
        this.accounts = accounts;
    }

    @GetMapping(PATH)
    String show(@RequestParam(name = "return", required = false) @Nullable String back, HttpServletRequest request, Model model) {
        var member = StaffHeaders.signedIn();
        if (member.isPresent()) {
            return "redirect:" + StaffHeaders.home(member.get());
        }
        if (accounts.isEmpty()) {
            return "redirect:" + SetupPage.PATH;
        }
        model.addAttribute("back", back == null ? "" : back);
        model.addAttribute("refusal", taken(request));
        return "staff/sign-in";
    }

    /// Shown on the sign-in page, once.
    static void refuse(HttpServletRequest request, CounterFailure failure) {
        request.getSession().setAttribute(REFUSAL, Refusal.of(failure).asList());
    }

    static String leadingBackTo(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        var back = request.getRequestURI() + (query == null ? "" : "?" + query);
        return PATH + "?return=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    static void onSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException {
        var member = (StaffMember) Objects.requireNonNull(signedIn.getPrincipal());
        @Nullable String back = request.getParameter("return");
        var isOurs = back != null && OWN_PATH.matcher(back).matches() && !back.startsWith(PATH);
        response.sendRedirect(isOurs ? back : StaffHeaders.home(member));
    }

    static void onFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (!(failure instanceof SignInRefused refused)) {
            throw failure;
        }
        refuse(request, refused.failure());
        @Nullable String back = request.getParameter("return");
        response.sendRedirect(back == null || back.isEmpty()
                ? PATH
                : PATH + "?return=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    private static @Nullable Refusal taken(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        var refusal = session == null ? null : Refusal.from(session.getAttribute(REFUSAL));
        if (refusal != null && session != null) {
            session.removeAttribute(REFUSAL);
        }
        return refusal;
    }
}
