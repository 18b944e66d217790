package madoguchi.staff;

import static madoguchi.staff.StaffRole.CLERK;
import static madoguchi.staff.StaffRole.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccessIT {

    private final TwoServices town = TwoServices.running();

    @Test
    void openPageNeedsNoSessionAndMakesNone() {
        var visitor = town.browser();

        assertThat(visitor.open("/open/display").body()).isEqualTo("番号");
        assertThat(visitor.openAtTicketService("/open/display").body()).isEqualTo("番号");
        assertThat(visitor.post("/open/number", Map.of()).body()).isEqualTo("12");
        assertThat(visitor.open("/assets/screen.css").statusCode()).isEqualTo(200);
        assertThat(visitor.open("/nowhere").statusCode()).isEqualTo(404);
        assertThat(visitor.cookie()).isEmpty();
    }

    @Test
    void openPageTakesNothingThatAnotherSiteSends() {
        var visitor = town.browser();

        var fromElsewhere = visitor.post("/open/number", Map.of(), "Sec-Fetch-Site", "cross-site");
        var withForeignOrigin = visitor.post("/open/number", Map.of(), "Origin", "https://evil.example");
        var fromHere = visitor.post("/open/number", Map.of(), "Sec-Fetch-Site", "same-origin");

        assertThat(fromElsewhere.statusCode()).isEqualTo(403);
        assertThat(fromElsewhere.body()).contains("ST-107");
        assertThat(withForeignOrigin.statusCode()).isEqualTo(403);
        assertThat(fromHere.body()).isEqualTo("12");
    }

    @Test
    void pageThatNoListNamesIsNobodys() {
        assertThat(town.browser().open("/forgotten").statusCode()).isEqualTo(404);
        assertThat(town.signedIn("見本", StaffRole.values()).open("/forgotten").statusCode())
                .isEqualTo(404);
    }

    @Test
    void missingRoleIsNamedAndWhoCanGiveIt() {
        var answer = town.signedIn("見本 花子", CLERK).open("/supervisors/board");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("この画面を使う役割がありません。", "必要な役割：監督者または管理者", "架空 太郎", "ST-104");
    }

    @Test
    void oneOfSeveralRolesIsEnough() {
        assertThat(town.signedIn("見本", SUPERVISOR).open("/supervisors/board").body()).isEqualTo("board");
    }

    @Test
    void htmxIsToldToSignInAndGetsNoPage() {
        var answer = town.browser().askAsHtmx("/clerks/who");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("ST-101").doesNotContain("<html");
    }

    @Test
    void actionWithoutTheTokenIsRefused() {
        var clerk = town.signedIn("見本", CLERK);

        var answer = clerk.post("/clerks/act", Map.of());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("画面が古くなっています。", "ST-105");
    }

    @Test
    void tokenOfOneServiceCountsInTheOtherAsFieldAndAsHeader() {
        var clerk = town.signedIn("見本", CLERK);
        var token = Browser.token(clerk.open("/password"));

        assertThat(clerk.postAtTicketService("/clerks/act", Map.of("_csrf", token)).body())
                .isEqualTo("done");
        assertThat(clerk.postAtTicketService("/clerks/act", Map.of(), "X-CSRF-TOKEN", token).body())
                .isEqualTo("done");
    }

    @Test
    void tokenOfAnotherClerkDoesNotCount() {
        var token = Browser.token(town.signedIn("見本", CLERK).open("/password"));

        var answer = town.signedIn("例示", CLERK).post("/clerks/act", Map.of("_csrf", token));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void pagesOfStaffAreNotKeptByTheBrowser() {
        var headers = town.signedIn("見本", CLERK).open("/clerks/who").headers();

        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void signInEndsWithoutActionAndPagesThatRefreshThemselvesAreNone() {
        var clerk = town.signedIn("見本", CLERK);

        SampleService.CLOCK.advance(Duration.ofMinutes(20));
        assertThat(clerk.openQuietly("/clerks/who").statusCode()).isEqualTo(200);
        SampleService.CLOCK.advance(Duration.ofMinutes(11));

        assertThat(clerk.openQuietly("/clerks/who").statusCode()).isEqualTo(302);
    }

    @Test
    void actionKeepsTheSignInButNotBeyondTwelveHours() {
        var clerk = town.signedIn("見本", CLERK);

        for (var n = 1; n <= 35; n++) {
            SampleService.CLOCK.advance(Duration.ofMinutes(20));
            assertThat(clerk.open("/clerks/who").statusCode()).isEqualTo(200);
        }
        SampleService.CLOCK.advance(Duration.ofMinutes(20));

        assertThat(clerk.open("/clerks/who").statusCode()).isEqualTo(302);
    }

    @Test
    void streamEndsWithTheSignInItWasOpenedIn() {
        var clerk = town.signedIn("見本", CLERK);
        var lines = clerk.listen("/clerks/stream").body().iterator();
        assertThat(lines.next()).isEqualTo("id:0");

        clerk.submit("/password", "/sign-out", Map.of());

        var rest = new java.util.ArrayList<String>();
        lines.forEachRemaining(rest::add);
        assertThat(rest).contains("event:signed-out");
    }

    @Test
    void streamNeedsASignInAndIsNoActionOfAPerson() {
        assertThat(town.browser().listen("/clerks/stream").statusCode()).isEqualTo(401);
    }
}
