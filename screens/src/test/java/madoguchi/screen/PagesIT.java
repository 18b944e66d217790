package madoguchi.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

@SpringBootTest(classes = SampleApp.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PagesIT {

    @LocalServerPort
    int port;

    @Test
    void staffPageCarriesTownClerkAndPlace() {
        var page = get("/sample/staff").getBody();

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<title>受付 | 架空町</title>", "見本 花子", "aria-current=\"page\"", "<h1>受付</h1>");
    }

    @Test
    void publicPageHasNoHeader() {
        var page = get("/sample/public").getBody();

        assertThat(page).contains("<h1>番号案内</h1>").doesNotContain("page-header").doesNotContain("見本 花子");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tokens.css", "fonts.css", "screen.css", "parts.css", "htmx.min.js", "problem.js", "command.js", "icon.svg",
                "fonts/BIZUDPGothic-Regular.woff2", "fonts/BIZUDPGothic-Bold.woff2"
            })
    void assetIsServed(String name) {
        assertThat(get("/assets/" + name).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    private ResponseEntity<String> get(String path) {
        return RestClient.create("http://127.0.0.1:" + port).get().uri(path).retrieve().toEntity(String.class);
    }
}
