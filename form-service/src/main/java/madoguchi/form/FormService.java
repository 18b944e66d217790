package madoguchi.form;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import madoguchi.delivery.DeliveryConfiguration;
import madoguchi.delivery.DeliveryTown;
import madoguchi.town.TownFiles;
import madoguchi.town.TownProfile;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Where papers are made: the clerk's desk, the case and its people, the forms, the second reader, the printer.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Import(DeliveryConfiguration.class)
public class FormService {

    public static void main(String[] arguments) {
        builder().run(arguments);
    }

    /// Ready to run in a process of its own, or beside other services in one: it reads `form-service.yml` alone.
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(FormService.class).properties("spring.config.name=form-service");
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }

    @Bean
    TownProfile townProfile(TownFolder folder, Clock clock) {
        return TownFiles.load(folder.path(), LocalDate.now(clock));
    }

    @Bean
    DeliveryTown deliveryTown(TownProfile town) {
        return new DeliveryTown(town.code(), town.fingerprint());
    }

    /// @param directory the town's files: `town.yaml`, forms, residents
    @ConfigurationProperties("town")
    public record TownFolder(String directory) {

        public Path path() {
            return Path.of(directory);
        }
    }
}
