package madoguchi.screen;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/// [HealthPage] in every service with pages and a database.
@AutoConfiguration(after = {DataSourceAutoConfiguration.class, ApplicationAvailabilityAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(DataSource.class)
class HealthAutoConfiguration {

    @Bean
    HealthPage healthPage(ApplicationAvailability availability, DataSource database) {
        return new HealthPage(availability, database);
    }
}
