package madoguchi.screen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import madoguchi.failure.CounterFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/// Gives a problem the form its asker can read: a page to a browser that navigates, problem details to everything else.
public final class ProblemAnswers {

    private static final String REFUSAL = "madoguchi.refusal";

    private final Frames frames;

    ProblemAnswers(Frames frames) {
        this.frames = frames;
    }

    /// @return a [ModelAndView] or a [ResponseEntity], as an exception handler may return
    public Object answer(Problem problem, HttpServletRequest request) {
        return wantsPage(request) ? page(problem, request) : details(problem);
    }

    /// htmx asks for HTML too, but puts it into a page that is already there: a whole page must not land in it.
    public static boolean wantsPage(HttpServletRequest request) {
        @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && request.getHeader("HX-Request") == null;
    }

    /// For filters, which can render nothing themselves: hands the failure to the error page.
    public static void refuse(HttpServletRequest request, HttpServletResponse response, CounterFailure failure)
            throws IOException {
        refuse(request, response, Problem.of(failure).status().value(), failure);
    }

    public static void refuse(
            HttpServletRequest request, HttpServletResponse response, int status, CounterFailure failure)
            throws IOException {
        request.setAttribute(REFUSAL, failure);
        response.sendError(status);
    }

    static @Nullable CounterFailure refusal(HttpServletRequest request) {
        return (CounterFailure) request.getAttribute(REFUSAL);
    }

    private ModelAndView page(Problem problem, HttpServletRequest request) {
        var model = Map.of("frame", frames.around(request), "problem", problem);
        return new ModelAndView("screen/problem", model, problem.status());
    }

    private static ResponseEntity<?> details(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.detail());
    }
}
