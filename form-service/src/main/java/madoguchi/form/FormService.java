package madoguchi.form;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Where papers are made: the clerk's desk, the case and its people, the forms, the second reader, the printer.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class FormService {

    public static void main(String[] arguments) {
        builder().run(arguments);
    }

    /// Ready to run in a process of its own, or beside other services in one: it reads `form-service.yml` alone.
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(FormService.class)
                .properties("spring.config.name=form-service")
                .registerShutdownHook(false);
    }
}
