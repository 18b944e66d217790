package madoguchi.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/// Where Spring Security asks us whether a name and a password belong together.
final class SignInProvider implements AuthenticationProvider {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("aK時m分s秒", Locale.JAPANESE).withZone(TownDay.ZONE);

    private final SignIn signIn;

    SignInProvider(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var password = String.valueOf(typed.getCredentials());
        return switch (signIn.attempt(typed.getName(), password)) {
            case SignInOutcome.Accepted(var member) ->
                UsernamePasswordAuthenticationToken.authenticated(member, null, List.of());
            case SignInOutcome.Wrong _ -> throw new SignInRefused(StaffError.WRONG_PASSWORD.failure());
            case SignInOutcome.TooEarly(LocalDate from) ->
                throw new SignInRefused(StaffError.TERM_AHEAD.failure(TownDay.words(from) + "から利用できます。"));
            case SignInOutcome.TooLate _ -> throw new SignInRefused(StaffError.TERM_OVER.failure());
            case SignInOutcome.Waiting(Instant until) ->
                throw new SignInRefused(StaffError.WAITING.failure(TIME.format(until) + "から試せます。"));
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
