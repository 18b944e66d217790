package madoguchi.launcher.process;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.command.StopSignal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;

/// Lets a service begin when its database answers. A machine starts its processes in any order; a service that finds no
/// database would only die and be started again.
record DatabaseFirst(Console console, StopSignal stop) implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Duration ROUND = Duration.ofMillis(500);

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var told = event.getEnvironment();
        var url = told.getRequiredProperty("spring.datasource.url");
        var end = System.nanoTime() + patience(told).toNanos();
        var last = attempt(url, told);
        if (last != null) {
            console.say("データベース(PostgreSQL)を待っています — " + place(url));
        }
        while (last != null) {
            if (stop.await(ROUND)) {
                throw new StoppedException();
            }
            if (System.nanoTime() > end) {
                throw ProcessError.DATABASE_AWAY.failure(place(url) + " " + last.getSQLState(), last);
            }
            last = attempt(url, told);
        }
    }

    private static Duration patience(ConfigurableEnvironment told) {
        return told.getProperty("wait-for-database", Duration.class, Duration.ofSeconds(60));
    }

    /// @return what was in the way, or null
    private static @Nullable SQLException attempt(String url, ConfigurableEnvironment told) {
        var properties = new Properties();
        properties.put("connectTimeout", "2");
        properties.put("loginTimeout", "3");
        put(properties, "user", told.getProperty("spring.datasource.username"));
        put(properties, "password", told.getProperty("spring.datasource.password"));
        try (var _ = DriverManager.getConnection(url, properties)) {
            return null;
        } catch (SQLException e) {
            return e;
        }
    }

    private static void put(Properties properties, String key, @Nullable String value) {
        if (value != null) {
            properties.put(key, value);
        }
    }

    /// Without what stands behind the question mark.
    private static String place(String url) {
        return url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*", "");
    }
}
