package madoguchi.staff;

import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import madoguchi.screen.SignedIn;
import madoguchi.screen.StreamPermit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Accounts, roles and the doors they open; switched on by the class path.
@AutoConfiguration(
        after = {JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class},
        before = {ServletWebSecurityAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(DataSource.class)
@EnableConfigurationProperties(StaffSettings.class)
@Import({StaffSessionConfiguration.class, StaffPagesConfiguration.class})
class StaffAutoConfiguration {

    @Bean
    StaffSchema staffSchema(DataSource database) {
        return StaffSchema.migrated(database);
    }

    @Bean
    AccountTable accountTable(StaffSchema ready, JdbcClient jdbc, Clock clock) {
        return new AccountTable(jdbc, clock);
    }

    @Bean
    Passwords passwords(StaffSettings settings) {
        return new Passwords(settings.passwordStrength());
    }

    @Bean
    StaffSessions staffSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        return new StaffSessions(sessions);
    }

    @Bean
    StaffAccounts staffAccounts(
            AccountTable accounts, Passwords passwords, StaffSessions sessions, PlatformTransactionManager transactions) {
        return new StaffAccounts(accounts, passwords, sessions, new TransactionTemplate(transactions));
    }

    @Bean
    SignIn signIn(AccountTable accounts, Passwords passwords, PlatformTransactionManager transactions, Clock clock) {
        return new SignIn(accounts, passwords, new TransactionTemplate(transactions), clock);
    }

    @Bean
    AuthenticationProvider signInProvider(SignIn signIn) {
        return new SignInProvider(signIn);
    }

    @Bean
    SecurityFilterChain staffSecurity(
            HttpSecurity http,
            AccountTable accounts,
            StaffSettings settings,
            Clock clock,
            ObjectProvider<StaffPaths> paths,
            ServerProperties server) {
        var inSession = new AccountInSession(accounts, settings, clock);
        var all = paths.orderedStream().toList();
        return new StaffSecurity(inSession, new AccessRefused(accounts), settings, all)
                .chain(http, Ssl.isEnabled(server.getSsl()) ? Optional.of(settings.doors(clock)) : Optional.empty());
    }

    @Bean
    SignedIn staffHeaders() {
        return new StaffHeaders();
    }

    @Bean
    StreamPermit streamOfSignIn(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            AccountTable accounts,
            StaffSettings settings,
            Clock clock) {
        return new StreamOfSignIn(sessions, accounts, settings, clock);
    }
}
