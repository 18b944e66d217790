package madoguchi.screen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.town.TownFiles;
import madoguchi.town.TownProfile;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// The smallest service with pages.
@SpringBootApplication
class SampleApp {

    /// Whether streams may go on.
    static final AtomicBoolean PERMITTED = new AtomicBoolean(true);

    @Bean
    DynamicPropertyRegistrar properties() {
        var database = EmbeddedServers.freshDatabase();
        return registry -> {
            registry.add("spring.datasource.url", () -> database);
            registry.add("spring.flyway.default-schema", () -> "sample");
            registry.add("spring.datasource.hikari.schema", () -> "sample");
            registry.add("spring.datasource.hikari.maximum-pool-size", () -> 24);
            registry.add("spring.threads.virtual.enabled", () -> true);
            registry.add("screen.heartbeat", () -> "200ms");
        };
    }

    @Bean
    TownProfile town() {
        return TownFiles.load(Path.of("../town"), LocalDate.of(2026, 11, 20));
    }

    @Bean
    SignedIn signedIn() {
        var header = new StaffHeader("見本 花子", List.of("窓口職員"), List.of(new MenuItem("窓口", "/sample")), "/me");
        return () -> Optional.of(header);
    }

    @Bean
    StreamPermit permit() {
        return () -> PERMITTED::get;
    }
}
