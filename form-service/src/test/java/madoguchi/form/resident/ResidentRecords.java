package madoguchi.form.resident;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import madoguchi.embedded.EmbeddedServers;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// The resident records on a real, fresh database.
final class ResidentRecords implements AutoCloseable {

    private final AnnotationConfigApplicationContext context;

    private ResidentRecords(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    static ResidentRecords start() {
        return new ResidentRecords(new AnnotationConfigApplicationContext(Setup.class));
    }

    static ResidentFile.Source file(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    Residents residents() {
        return context.getBean(Residents.class);
    }

    ResidentImport imports() {
        return context.getBean(ResidentImport.class);
    }

    JdbcClient sql() {
        return context.getBean(JdbcClient.class);
    }

    /// Checks and confirms in one go.
    ImportCheck.Counts load(String text) {
        return switch (imports().check(file(text))) {
            case ImportCheck.Ready ready -> {
                imports().confirm(ready.id());
                yield ready.counts();
            }
            case ImportCheck.Refused refused -> throw new AssertionError(refused.badCells().toString());
        };
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @Import({Residents.class, ResidentImport.class, Imports.class, Candidates.class, RowWriter.class})
    static class Setup {

        @Bean
        DataSource database() {
            var database = new DriverManagerDataSource(EmbeddedServers.freshDatabase());
            database.setSchema("form");
            Flyway.configure()
                    .dataSource(database)
                    .defaultSchema("form")
                    .createSchemas(true)
                    .locations("classpath:db/delivery", "classpath:db/form")
                    .load()
                    .migrate();
            return database;
        }

        @Bean
        JdbcTemplate template(DataSource database) {
            return new JdbcTemplate(database);
        }

        @Bean
        JdbcClient sql(JdbcTemplate template) {
            return JdbcClient.create(template);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new DataSourceTransactionManager(database);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneId.of("Asia/Tokyo"));
        }
    }
}
