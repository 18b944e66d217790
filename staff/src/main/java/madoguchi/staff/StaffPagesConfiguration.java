package madoguchi.staff;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The pages themselves, in the one service that serves them.
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("staff.pages")
class StaffPagesConfiguration {

    private static final Logger log = LoggerFactory.getLogger(StaffPagesConfiguration.class);

    @Bean
    SignInPage signInPage(AccountTable accounts) {
        return new SignInPage(accounts);
    }

    @Bean
    SetupCode setupCode(AccountTable accounts, StaffSettings settings) {
        return new SetupCode(accounts, settings.newAdministrator());
    }

    @Bean
    SetupPage setupPage(StaffAccounts staff, AccountTable accounts, SetupCode code) {
        return new SetupPage(staff, accounts, code);
    }

    @Bean
    AccountsPage accountsPage(StaffAccounts staff, AccountTable accounts, Clock clock) {
        return new AccountsPage(staff, accounts, clock);
    }

    @Bean
    RosterChanges rosterChanges(
            StaffAccounts staff, AccountTable accounts, Passwords passwords, StaffSessions sessions) {
        return new RosterChanges(staff, accounts, passwords, sessions);
    }

    @Bean
    PasswordPage passwordPage(
            AccountTable accounts,
            Passwords passwords,
            SignIn signIn,
            StaffSessions sessions,
            PlatformTransactionManager transactions) {
        var ownPassword = new OwnPassword(accounts, passwords, signIn, new TransactionTemplate(transactions));
        return new PasswordPage(ownPassword, sessions);
    }

    /// For a service that runs alone; where the launcher shows the code itself, this is switched off. It is worth nothing
    /// once it has been used, and a new one is made at every start.
    @Bean
    @ConditionalOnBooleanProperty(name = "staff.announce-setup-code", matchIfMissing = true)
    ApplicationRunner setupAnnouncement(SetupCode code) {
        return _ -> code.ifNeeded()
                .ifPresent(text -> log.warn("管理者を /setup で登録してください。セットアップコード: {}", text));
    }
}
