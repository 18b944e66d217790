package madoguchi.screen;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.List;
import java.util.Optional;
import madoguchi.town.TownProfile;

/// The smallest service with pages.
@SpringBootApplication
class SampleApp {

    @Bean
    TownProfile town() {
        return new TownProfile("999999", "架空町", List.of(), List.of(), List.of(), List.of(), "0");
    }

    @Bean
    SignedIn signedIn() {
        var header = new StaffHeader("見本 花子", List.of("窓口職員"), List.of(new MenuItem("窓口", "/sample")), "/me");
        return () -> Optional.of(header);
    }

    @Controller
    static class Pages {

        @GetMapping("/sample/staff")
        String staff() {
            return "sample/staff";
        }

        @GetMapping("/sample/public")
        String open() {
            return "sample/public";
        }
    }
}
