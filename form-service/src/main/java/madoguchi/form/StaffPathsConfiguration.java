package madoguchi.form;

import static madoguchi.staff.StaffRole.ADMINISTRATOR;
import static madoguchi.staff.StaffRole.CLERK;
import static madoguchi.staff.StaffRole.SUPERVISOR;

import madoguchi.staff.StaffPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who may open which page of this service.
@Configuration(proxyBeanMethods = false)
class StaffPathsConfiguration {

    @Bean
    StaffPaths staffPaths() {
        return new StaffPaths()
                .open("/", "/form-assets/**")
                .allow("/desk", CLERK)
                .allow("/desk/**", CLERK)
                .allow("/supervision", SUPERVISOR)
                .allow("/supervision/**", SUPERVISOR)
                .allow("/residents", ADMINISTRATOR)
                .allow("/residents/**", ADMINISTRATOR);
    }
}
