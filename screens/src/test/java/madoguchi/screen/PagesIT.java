package madoguchi.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningSample
class PagesIT {

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void staffPageCarriesTownClerkAndPlace() {
        var page = visitor.open("/sample/staff").body();

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<title>受付 | 架空町</title>", "見本 花子", "aria-current=\"page\"", "<h1>受付</h1>");
    }

    @Test
    void publicPageHasNoHeader() {
        var page = visitor.open("/sample/public").body();

        assertThat(page)
                .contains("<h1>番号案内</h1>")
                .doesNotContain("page-header")
                .doesNotContain("見本 花子");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tokens.css", "fonts.css", "screen.css", "parts.css", "icon.svg",
                "htmx.min.js", "problem.js", "command.js", "stream.js",
                "fonts/BIZUDPGothic-Regular.woff2", "fonts/BIZUDPGothic-Bold.woff2"
            })
    void assetIsServed(String name) {
        assertThat(visitor.open("/assets/" + name).statusCode()).isEqualTo(200);
    }

    @Test
    void browserMayRunAndShowOnlyWhatComesFromHere() {
        var headers = visitor.open("/sample/public").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue("default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                        + "frame-ancestors 'none'; form-action 'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @Test
    void pagesHoldNoInlineScriptOrStyle() {
        for (var path : new String[] {"/sample/staff", "/sample/public", "/nowhere"}) {
            assertThat(visitor.open(path).body())
                    .doesNotContain("style=")
                    .doesNotContain("<style")
                    .doesNotContainPattern("<script(?![^>]*src=)")
                    .doesNotContainPattern("\\son[a-z]+=");
        }
    }
}
