package madoguchi.ticket;

import static madoguchi.staff.StaffRole.ADMINISTRATOR;
import static madoguchi.staff.StaffRole.CLERK;
import static madoguchi.staff.StaffRole.SUPERVISOR;

import java.time.Clock;
import java.time.LocalDate;
import madoguchi.delivery.DeliveryTown;
import madoguchi.staff.StaffPaths;
import madoguchi.ticket.visit.BusinessDays;
import madoguchi.town.TownFiles;
import madoguchi.town.TownProfile;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class TicketConfiguration implements WebMvcConfigurer {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    TownProfile town(TownSettings settings, Clock clock) {
        return TownFiles.load(settings.path(), LocalDate.now(clock.withZone(BusinessDays.ZONE)));
    }

    @Bean
    DeliveryTown deliveryTown(TownProfile town) {
        return new DeliveryTown(town.code(), town.fingerprint());
    }

    @Bean
    StaffPaths staffPaths() {
        return new StaffPaths()
                .forVisitors("/kiosk/**", "/display/**", "/assets/**")
                .allow("/queue/devices/**", ADMINISTRATOR)
                .allow("/queue/supervision/**", SUPERVISOR)
                .allow("/queue/**", CLERK);
    }

    /// The panel's style stands below `/queue`: on the staff origin nothing else comes from here.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/ticket/**").addResourceLocations("classpath:/madoguchi/ticket/assets/");
        registry.addResourceHandler("/queue/assets/**").addResourceLocations("classpath:/madoguchi/ticket/panel/");
    }
}
