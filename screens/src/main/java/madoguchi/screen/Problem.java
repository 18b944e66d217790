package madoguchi.screen;

import java.net.URI;
import madoguchi.failure.CounterFailure;
import madoguchi.failure.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/// A failure as the browser gets it: an RFC 9457 problem, or a page with the same words.
public record Problem(HttpStatusCode status, ErrorCode error, @Nullable String place) {

    public static Problem of(CounterFailure failure) {
        return new Problem(statusOf(failure.error().kind()), failure.error(), failure.place());
    }

    public ProblemDetail detail() {
        var detail = ProblemDetail.forStatusAndDetail(status, error.remedy());
        detail.setType(URI.create("urn:madoguchi:" + error.code()));
        detail.setTitle(error.message());
        detail.setProperty("code", error.code());
        if (place != null) {
            detail.setProperty("place", place);
        }
        return detail;
    }

    private static HttpStatus statusOf(ErrorCode.Kind kind) {
        return switch (kind) {
            case CONFLICT -> HttpStatus.CONFLICT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case REFUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case TEMPORARY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
