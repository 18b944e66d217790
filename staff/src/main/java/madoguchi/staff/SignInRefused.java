package madoguchi.staff;

import madoguchi.failure.CounterFailure;
import org.springframework.security.core.AuthenticationException;

/// Carries our failure through Spring Security.
final class SignInRefused extends AuthenticationException {

    private final transient CounterFailure failure;

    SignInRefused(CounterFailure failure) {
        super(failure.getMessage(), failure);
        this.failure = failure;
    }

    CounterFailure failure() {
        return failure;
    }
}
