package madoguchi.screen;

import java.time.Clock;
import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// [Commands] in the service's own schema: the table comes with the service's other migrations.
@AutoConfiguration(after = {JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class})
@ConditionalOnBean({JdbcClient.class, PlatformTransactionManager.class})
class CommandAutoConfiguration {

    @Bean
    FlywayConfigurationCustomizer commandTable() {
        return flyway -> {
            var ours = Location.fromPath("classpath:", "db/screens");
            var all = Stream.concat(Stream.of(flyway.getLocations()), Stream.of(ours));
            flyway.locations(all.toArray(Location[]::new));
        };
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Commands commands(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        return new Commands(jdbc, new TransactionTemplate(transactions), clock);
    }

    @Bean
    ApplicationRunner forgetOldCommands(Commands commands) {
        return _ -> commands.forgetOld();
    }
}
