package madoguchi.staff;

import static madoguchi.staff.StaffRole.ADMINISTRATOR;
import static madoguchi.staff.StaffRole.CLERK;
import static madoguchi.staff.TwoServices.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInIT {

    private final TwoServices town = TwoServices.running();
    private final Browser browser = town.browser();

    @Test
    void oneSignInOpensBothServices() {
        browser.signIn(town.account("見本 花子", CLERK), PASSWORD);

        assertThat(browser.open("/clerks/who").body()).isEqualTo("見本 花子");
        assertThat(browser.openAtTicketService("/clerks/who").body()).isEqualTo("見本 花子");
    }

    @Test
    void signInLeadsBackToThePageThatAskedForIt() {
        var asked = browser.open("/clerks/who?leg=3");
        assertThat(location(asked)).isEqualTo("/sign-in?return=%2Fclerks%2Fwho%3Fleg%3D3");
        assertThat(browser.open("/sign-in?return=/clerks/who?leg=3").body())
                .contains("name=\"return\" value=\"/clerks/who?leg=3\"");

        var signedIn = browser.submit(
                "/sign-in",
                "/sign-in",
                Map.of("loginName", town.account("見本", CLERK), "password", PASSWORD, "return", "/clerks/who?leg=3"));

        assertThat(location(signedIn)).isEqualTo("/clerks/who?leg=3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "evil", "/sign-in", "/a\r\nb"})
    void signInNeverLeadsElsewhere(String back) {
        var signedIn = browser.submit(
                "/sign-in",
                "/sign-in",
                Map.of("loginName", town.account("見本", CLERK), "password", PASSWORD, "return", back));

        assertThat(location(signedIn)).isEqualTo("/desk");
    }

    @Test
    void sessionGetsANewIdAtSignIn() {
        browser.open("/sign-in");
        var before = browser.cookie();

        browser.signIn(town.account("見本", CLERK), PASSWORD);

        assertThat(browser.cookie()).isNotEqualTo(before);
    }

    @Test
    void cookieIsKeptFromScriptsAndOtherSites() {
        var page = browser.open("/sign-in");

        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("madoguchi_session=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict")
                .doesNotContain("Max-Age");
    }

    @Test
    void wrongPasswordAndUnknownNameGetTheSameWords() {
        var known = town.account("見本", CLERK);

        browser.signIn(known, "wrong wrong wrong");
        var afterWrongPassword = browser.open("/sign-in").body();
        browser.signIn("nobody", "wrong wrong wrong");
        var afterUnknownName = browser.open("/sign-in").body();

        assertThat(afterWrongPassword).contains("サインイン名かパスワードが違います。", "ST-102");
        assertThat(afterUnknownName).contains("サインイン名かパスワードが違います。", "ST-102");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void refusalIsShownOnce() {
        browser.signIn("nobody", "wrong wrong wrong");

        assertThat(browser.open("/sign-in").body()).contains("ST-102");
        assertThat(browser.open("/sign-in").body()).doesNotContain("ST-102");
    }

    @Test
    void accountWaitsAfterFiveWrongPasswordsEvenWithTheRightOne() {
        var name = town.account("見本", CLERK);
        tryWrongly(name, 5);

        browser.signIn(name, PASSWORD);

        assertThat(browser.open("/sign-in").body()).contains("サインインを止めています。", "から試せます。");
        assertThat(browser.isSignedIn()).isFalse();

        SampleService.CLOCK.advance(Duration.ofSeconds(31));
        browser.signIn(name, PASSWORD);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void administratorLiftsTheWait() {
        var name = town.account("見本", CLERK);
        tryWrongly(name, 5);
        var administrator = town.signedIn("見本 管理", ADMINISTRATOR);

        var page = "/accounts/" + town.id(name);
        administrator.submit(page, page + "/lift-wait", Map.of("version", "0"));

        browser.signIn(name, PASSWORD);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void capitalAndFullWidthLettersMeanTheSameAccount() {
        var name = town.account("見本", CLERK);

        browser.signIn(" " + name.replace("mihon", "Mihon") + " ", PASSWORD);

        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void signOutEndsTheSignInInBothServices() {
        browser.signIn(town.account("見本", CLERK), PASSWORD);
        var cookie = browser.cookie();

        var left = browser.submit("/password", "/sign-out", Map.of());

        assertThat(location(left)).isEqualTo("/sign-in?signed-out");
        assertThat(browser.open("/sign-in?signed-out").body()).contains("サインアウトしました。");
        assertThat(browser.open("/sign-in").body()).doesNotContain("サインアウトしました。");
        assertThat(cookie).isPresent();
        assertThat(browser.open("/clerks/who").statusCode()).isEqualTo(302);
        assertThat(browser.openAtTicketService("/clerks/who").statusCode()).isEqualTo(302);
    }

    @Test
    void oldPageOfTheSignInFormSaysSo() {
        var answer = browser.post("/sign-in", Map.of("loginName", "nobody", "password", "x"));

        assertThat(location(answer)).isEqualTo("/sign-in");
        assertThat(browser.open("/sign-in").body()).contains("画面が古くなっています。");
    }

    private void tryWrongly(String name, int times) {
        for (var n = 0; n < times; n++) {
            browser.signIn(name, "wrong wrong wrong");
        }
    }

    static String location(java.net.http.HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
    }
}
