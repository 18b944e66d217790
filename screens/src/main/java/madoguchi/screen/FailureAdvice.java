package madoguchi.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.failure.CounterFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// The one place where a failure becomes an HTTP answer. Bugs and refused access are not caught here: the first become
/// [UnexpectedPage], the second belong to the sign-in.
@RestControllerAdvice
class FailureAdvice {

    private final ProblemAnswers answers;

    FailureAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    Object on(CounterFailure failure, HttpServletRequest request) {
        return answers.answer(Problem.of(failure), request);
    }

    @ExceptionHandler({NoResourceFoundException.class, HttpRequestMethodNotSupportedException.class, ServletRequestBindingException.class, MaxUploadSizeExceededException.class})
    Object on(Exception known, HttpServletRequest request) {
        var status = known instanceof ErrorResponse response ? response.getStatusCode() : HttpStatus.BAD_REQUEST;
        return answers.answer(new Problem(status, ScreenError.of(status.value()), null), request);
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class})
    Object onUnreadable(Exception unreadable, HttpServletRequest request) {
        @Nullable String field = unreadable instanceof MethodArgumentTypeMismatchException mismatch ? mismatch.getName() : null;
        return answers.answer(new Problem(HttpStatus.BAD_REQUEST, ScreenError.UNREADABLE, field), request);
    }

    /// Names fields and rules, never the values: they may be a person's.
    @ExceptionHandler
    Object on(BindException invalid, HttpServletRequest request) {
        return incomplete(invalid.getAllErrors().stream().map(FailureAdvice::words), request);
    }

    @ExceptionHandler
    Object on(HandlerMethodValidationException invalid, HttpServletRequest request) {
        return incomplete(invalid.getAllErrors().stream().map(FailureAdvice::words), request);
    }

    private Object incomplete(Stream<String> mistakes, HttpServletRequest request) {
        var place = mistakes.sorted().distinct().collect(Collectors.joining("、"));
        return answers.answer(new Problem(HttpStatus.BAD_REQUEST, ScreenError.INCOMPLETE, place), request);
    }

    private static String words(MessageSourceResolvable mistake) {
        return switch (mistake) {
            case FieldError field when field.isBindingFailure() -> field.getField();
            case FieldError field -> field.getField() + "：" + field.getDefaultMessage();
            case ObjectError object -> String.valueOf(object.getDefaultMessage());
            default -> String.valueOf(mistake.getDefaultMessage());
        };
    }
}
