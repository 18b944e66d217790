package madoguchi.ticket;

import madoguchi.delivery.DeliveryConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Where numbers are issued, called and shown.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Import(DeliveryConfiguration.class)
public class TicketService {

    public static void main(String[] arguments) {
        builder().run(arguments);
    }

    /// Ready to run in a process of its own, or beside other services in one: it reads `ticket-service.yml` alone.
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(TicketService.class)
                .properties("spring.config.name=ticket-service")
                .registerShutdownHook(false);
    }
}
