package madoguchi.staff;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/// One session for both services, in their one shared schema.
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "staff.session")
class StaffSessionConfiguration {

    @Bean
    CookieSerializer sessionCookie(StaffSettings settings) {
        return new SessionCookies(settings.secureCookie());
    }

    /// Two requests of one page may write the same attribute at once.
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionUpserts() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /// Asks for the schema, because the repository tidies up its table from the moment it exists.
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionIdleTime(
            StaffSettings settings, StaffSchema ready) {
        return repository -> repository.setDefaultMaxInactiveInterval(settings.idle());
    }

    /// Also around error pages and streams: there, the container's own session would show through.
    @Bean
    <S extends Session> FilterRegistrationBean<SessionRepositoryFilter<S>> sessionFilter(
            SessionRepositoryFilter<S> filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }
}
