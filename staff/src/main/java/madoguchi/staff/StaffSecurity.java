package madoguchi.staff;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// The order in which a request is judged. Everything is closed that no [StaffPaths] opens.
final class StaffSecurity {

    /// Open to all, but with a session and a CSRF token: the forms that lead in.
    private static final String[] LEADING_IN = {SignInPage.PATH, SetupPage.PATH};

    private static final String[] ALWAYS_OPEN = {"/", "/assets/**", "/health", "/error", "/favicon.ico"};

    private final AccountInSession accounts;
    private final AccessRefused refused;
    private final StaffSettings settings;
    private final List<StaffPaths> paths;

    StaffSecurity(AccountInSession accounts, AccessRefused refused, StaffSettings settings, List<StaffPaths> paths) {
        this.accounts = accounts;
        this.refused = refused;
        this.settings = settings;
        this.paths = paths;
    }

    /// @param doors where connections show a certificate: the doors are told apart by it
    SecurityFilterChain chain(HttpSecurity http, Optional<TownDoors> doors) {
        doors.map(known -> new DoorGuard(anyOf(visitorsPaths()), known))
                .ifPresent(guard -> http.addFilterBefore(guard, DisableEncodeUrlFilter.class));
        var open = Stream.concat(Stream.of(ALWAYS_OPEN), paths.stream().flatMap(one -> one.open().stream()))
                .toArray(String[]::new);
        var openPages = anyOf(open);
        http.securityContext(context -> context.securityContextRepository(accounts))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(csrf -> csrf.ignoringRequestMatchers(openPages))
                .addFilterBefore(new OwnOrigin(), CsrfFilter.class)
                .exceptionHandling(e -> e.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .authorizeHttpRequests(requests -> authorize(requests, open))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(SignInPage.PATH + "?signed-out"));
        if (settings.pages()) {
            http.formLogin(StaffSecurity::signIn);
        }
        return http.build();
    }

    private String[] visitorsPaths() {
        return paths.stream().flatMap(one -> one.visitors().stream()).toArray(String[]::new);
    }

    private void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            String[] open) {
        // Judged when they first came in.
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll();
        requests.requestMatchers(LEADING_IN).permitAll();
        requests.requestMatchers(open).permitAll();
        requests.requestMatchers("/password", "/sign-out").authenticated();
        if (settings.pages()) {
            requests.requestMatchers("/accounts/**").access(new AccessRule(Set.of(StaffRole.ADMINISTRATOR)));
        }
        paths.forEach(one -> one.roles()
                .forEach((pattern, roles) -> requests.requestMatchers(pattern).access(new AccessRule(roles))));
        requests.anyRequest().access(AccessRule.NOBODY);
    }

    private static void signIn(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage(SignInPage.PATH)
                .loginProcessingUrl(SignInPage.PATH)
                .usernameParameter("loginName")
                .passwordParameter("password")
                .successHandler(SignInPage::onSuccess)
                .failureHandler(SignInPage::onFailure);
    }

    private static RequestMatcher anyOf(String[] patterns) {
        if (patterns.length == 0) {
            return _ -> false;
        }
        var matchers = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(Stream.of(patterns)
                .map(matchers::matcher)
                .map(RequestMatcher.class::cast)
                .toList());
    }
}
