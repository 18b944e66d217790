package madoguchi.staff.roster;

import java.time.Clock;
import madoguchi.staff.RosterChanges;
import madoguchi.staff.StaffAccounts;
import madoguchi.staff.TownDay;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The import page, in the one service that serves the pages of staff.
@AutoConfiguration(afterName = "madoguchi.staff.StaffAutoConfiguration")
@ConditionalOnBooleanProperty("staff.pages")
class RosterAutoConfiguration {

    @Bean
    RosterPage rosterPage(
            StaffAccounts staff,
            RosterChanges changes,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        var roster = new RosterImport(
                staff,
                changes,
                new PendingRoster(jdbc),
                new TransactionTemplate(transactions),
                () -> TownDay.today(clock));
        return new RosterPage(roster, staff);
    }
}
