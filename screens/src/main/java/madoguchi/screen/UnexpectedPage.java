package madoguchi.screen;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import madoguchi.failure.CounterFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// What the container could not answer otherwise: our own bugs, and refusals before a controller was reached. A bug gets
/// a record number that stands in the log, and never shows more than that.
@Controller
class UnexpectedPage implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(UnexpectedPage.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ProblemAnswers answers;

    UnexpectedPage(ProblemAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("${server.error.path:/error}")
    Object show(HttpServletRequest request) {
        return answers.answer(problem(request), request);
    }

    private static Problem problem(HttpServletRequest request) {
        if (failureIn(request) instanceof CounterFailure failure) {
            return Problem.of(failure);
        }
        var status = statusOf(request);
        var refusal = ProblemAnswers.refusal(request);
        if (refusal != null) {
            return new Problem(status, refusal.error(), refusal.place());
        }
        var error = ScreenError.of(status.value());
        return new Problem(status, error, error == ScreenError.UNEXPECTED ? recorded() : null);
    }

    private static @Nullable Throwable failureIn(HttpServletRequest request) {
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return thrown != null && thrown.getCause() instanceof CounterFailure cause ? cause : thrown;
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Opened by hand, without any error.
        return status == null ? HttpStatus.NOT_FOUND : HttpStatus.valueOf(status);
    }

    private static String recorded() {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var number = HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
        log.error("Unexpected, record {}: the container's entry just above says why", number);
        return "記録番号 " + number;
    }
}
