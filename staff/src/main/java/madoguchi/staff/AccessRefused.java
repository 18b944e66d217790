package madoguchi.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import madoguchi.failure.CounterFailure;
import madoguchi.screen.ProblemAnswers;
import madoguchi.screen.ScreenError;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// Says why a door stays shut: sign in first, ask for a role, open the page again, or there is no such page.
final class AccessRefused implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final int SIGN_IN = HttpServletResponse.SC_UNAUTHORIZED;

    private final AccountTable accounts;

    AccessRefused(AccountTable accounts) {
        this.accounts = accounts;
    }

    /// Nobody is signed in.
    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var answer = answerIn(refused.getCause());
        if (answer != null && answer.isNobodys()) {
            ProblemAnswers.refuse(request, response, ScreenError.NO_SUCH_PAGE.failure());
        } else if (ProblemAnswers.wantsPage(request) && request.getMethod().equals("GET")) {
            response.sendRedirect(SignInPage.leadingBackTo(request));
        } else {
            ProblemAnswers.refuse(request, response, SIGN_IN, StaffError.SIGN_IN_FIRST.failure());
        }
    }

    /// Somebody is, but may not.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof CsrfException) {
            refuseOutdated(request, response);
        } else if (mustChangePassword() && ProblemAnswers.wantsPage(request)) {
            response.sendRedirect("/password");
        } else {
            ProblemAnswers.refuse(request, response, failureFor(refused));
        }
    }

    private static void refuseOutdated(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getRequestURI().equals(SignInPage.PATH)) {
            SignInPage.refuse(request, StaffError.OUTDATED_PAGE.failure());
            response.sendRedirect(SignInPage.PATH);
        } else {
            ProblemAnswers.refuse(request, response, StaffError.OUTDATED_PAGE.failure());
        }
    }

    private CounterFailure failureFor(AccessDeniedException refused) {
        if (mustChangePassword()) {
            return StaffError.CHANGE_FIRST.failure();
        }
        var answer = answerIn(refused);
        return answer == null || answer.isNobodys()
                ? ScreenError.NO_SUCH_PAGE.failure()
                : StaffError.ROLE_MISSING.failure(neededRoles(answer) + "\n" + administrators());
    }

    private static AccessRule.@Nullable Answer answerIn(@Nullable Throwable refused) {
        return refused instanceof AuthorizationDeniedException denied
                        && denied.getAuthorizationResult() instanceof AccessRule.Answer answer
                ? answer
                : null;
    }

    private static String neededRoles(AccessRule.Answer answer) {
        return "必要な役割："
                + answer.anyOf().stream().sorted().map(StaffRole::label).collect(Collectors.joining("または"));
    }

    private String administrators() {
        return "管理者："
                + accounts.administrators().stream()
                        .map(Account::displayName)
                        .collect(Collectors.joining("、"));
    }

    private static boolean mustChangePassword() {
        return StaffHeaders.signedIn().filter(StaffMember::mustChangePassword).isPresent();
    }
}
