package madoguchi.staff;

import java.util.Map;
import madoguchi.screen.SseStreams;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// A service with a page for each kind of visitor.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(SampleService.Pages.class)
class SampleService {

    static final MovableClock CLOCK = new MovableClock();

    /// @param pages whether it serves sign-in, as form-service does
    static ServletWebServerApplicationContext start(String database, String schema, boolean pages) {
        var context = new SpringApplicationBuilder(SampleService.class)
                .properties(Map.of(
                        "spring.datasource.url", database,
                        "spring.datasource.hikari.schema", schema,
                        "spring.flyway.default-schema", schema,
                        "server.port", 0,
                        "server.address", "127.0.0.1",
                        "screen.heartbeat", "200ms",
                        "staff.password-strength", 4,
                        "staff.pages", pages))
                .run();
        return (ServletWebServerApplicationContext) context;
    }

    @Bean
    MovableClock clock() {
        return CLOCK;
    }

    @Bean
    StaffPaths paths() {
        return new StaffPaths()
                .open("/open/**")
                .allow("/clerks/**", StaffRole.CLERK)
                .allow("/supervisors/**", StaffRole.SUPERVISOR, StaffRole.ADMINISTRATOR);
    }

    @RestController
    static class Pages {

        private final SseStreams streams;

        Pages(SseStreams streams) {
            this.streams = streams;
        }

        @GetMapping("/open/display")
        String display() {
            return "番号";
        }

        @PostMapping("/open/number")
        String number() {
            return "12";
        }

        @GetMapping("/clerks/who")
        String who(@AuthenticationPrincipal StaffMember member) {
            return member.displayName();
        }

        @PostMapping("/clerks/act")
        String act() {
            return "done";
        }

        @GetMapping("/clerks/stream")
        SseEmitter stream() {
            return streams.open("clerks", () -> "now");
        }

        @GetMapping("/supervisors/board")
        String board() {
            return "board";
        }

        @GetMapping("/forgotten")
        String forgotten() {
            return "a page that no list names";
        }
    }
}
