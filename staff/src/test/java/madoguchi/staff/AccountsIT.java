package madoguchi.staff;

import static madoguchi.staff.StaffRole.ADMINISTRATOR;
import static madoguchi.staff.StaffRole.CLERK;
import static madoguchi.staff.TwoServices.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AccountsIT {

    private static final Pattern ONE_TIME = Pattern.compile(">([a-z2-9]{4}(-[a-z2-9]{4}){3})<");

    private final TwoServices town = TwoServices.running();
    private final Browser administrator = town.signedIn("見本 管理", ADMINISTRATOR);

    @Test
    void newAccountSignsInWithItsOneTimePasswordAndMustChooseItsOwn() {
        var shown = administrator.submit(
                "/accounts", "/accounts", Map.of("loginName", "reiji.jiro", "displayName", "例示 次郎", "roles", "CLERK"));
        var clerk = town.browser();

        assertThat(SignInIT.location(clerk.signIn("reiji.jiro", oneTime(shown.body())))).isEqualTo("/password");
        assertThat(SignInIT.location(clerk.open("/clerks/who"))).isEqualTo("/password");
        var changed = change(clerk, oneTime(shown.body()), PASSWORD, PASSWORD);

        assertThat(SignInIT.location(changed)).isEqualTo("/password?changed");
        assertThat(clerk.open("/clerks/who").body()).isEqualTo("例示 次郎");
    }

    @Test
    void takenSignInNameIsRefused() {
        var answer = administrator.submit(
                "/accounts", "/accounts", Map.of("loginName", "KAKUU.taro", "displayName", "架空", "roles", "CLERK"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("ST-301", "value=\"架空\"");
    }

    @Test
    void changedRolesEndTheSignInAndCountInBothServices() {
        var name = town.account("見本", CLERK);
        var clerk = town.browser();
        clerk.signIn(name, PASSWORD);

        post(name, "roles", Map.of("roles", "SUPERVISOR"));
        assertThat(clerk.openAtTicketService("/clerks/who").statusCode()).isEqualTo(302);
        clerk.signIn(name, PASSWORD);

        assertThat(clerk.openAtTicketService("/clerks/who").statusCode()).isEqualTo(403);
        assertThat(clerk.openAtTicketService("/supervisors/board").statusCode()).isEqualTo(200);
    }

    @Test
    void deactivatedAccountIsOutAtOnceAndCannotComeBackIn() {
        var name = town.account("見本", CLERK);
        var clerk = town.browser();
        clerk.signIn(name, PASSWORD);

        post(name, "deactivate", Map.of());

        assertThat(clerk.openAtTicketService("/clerks/who").statusCode()).isEqualTo(302);
        clerk.signIn(name, PASSWORD);
        assertThat(clerk.isSignedIn()).isFalse();

        post(name, "reactivate", Map.of());
        clerk.signIn(name, PASSWORD);
        assertThat(clerk.isSignedIn()).isTrue();
    }

    @Test
    void resetPasswordEndsAllSignInsAndIsShownOnce() {
        var name = town.account("見本", CLERK);
        var clerk = town.browser();
        clerk.signIn(name, PASSWORD);

        var shown = post(name, "password", Map.of());

        assertThat(clerk.isSignedIn()).isFalse();
        clerk.signIn(name, PASSWORD);
        assertThat(clerk.isSignedIn()).isFalse();
        clerk.signIn(name, oneTime(shown));
        assertThat(clerk.isSignedIn()).isTrue();
        assertThat(administrator.open("/accounts/" + town.id(name)).body()).doesNotContainPattern(ONE_TIME);
    }

    @Test
    void changeOfAnAccountSomebodyElseChangedIsRefused() {
        var name = town.account("見本", CLERK);
        var page = "/accounts/" + town.id(name);
        administrator.submit(page, page + "/roles", Map.of("version", "0", "roles", "SUPERVISOR"));

        var late = administrator.submit(page, page + "/roles", Map.of("version", "0", "roles", "CLERK"));

        assertThat(late.body()).contains("ST-305");
        assertThat(town.table().get(town.id(name)).roles()).containsExactly(StaffRole.SUPERVISOR);
    }

    @Test
    void ownPasswordChangeEndsTheOtherSignIns() {
        var name = town.account("見本", CLERK);
        var here = town.browser();
        var elsewhere = town.browser();
        here.signIn(name, PASSWORD);
        elsewhere.signIn(name, PASSWORD);

        change(here, PASSWORD, "べつの長いパスワード456", "べつの長いパスワード456");

        assertThat(here.isSignedIn()).isTrue();
        assertThat(elsewhere.isSignedIn()).isFalse();
    }

    @Test
    void ownPasswordChangeNeedsThePresentOneAndKeepsTheRules() {
        var clerk = town.signedIn("見本", CLERK);

        assertThat(change(clerk, "wrong wrong wrong", PASSWORD, PASSWORD).body()).contains("ST-102");
        assertThat(change(clerk, PASSWORD, "short", "short").body()).contains("ST-201");
        assertThat(change(clerk, PASSWORD, "べつの長いパスワード456", "x").body()).contains("ST-204");
        assertThat(change(clerk, PASSWORD, PASSWORD, PASSWORD).body()).contains("ST-205");
    }

    @Test
    void clerkCannotOpenAccounts() {
        assertThat(town.signedIn("見本", CLERK).open("/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void passwordIsStoredOnlyAsAHash() {
        assertThat(town.table().passwordHash(town.id("kakuu.taro"))).startsWith("$2a$04$");
    }

    @Test
    void demoAccountsAreNotCreatedWhereThereIsAnyAccount() {
        var demo = List.of(new NewStaff("demo.clerk", "見本", Set.of(CLERK)));

        assertThat(town.form().getBean(StaffAccounts.class).createIfNone(demo)).isEmpty();
    }

    private String post(String name, String action, Map<String, String> fields) {
        var id = town.id(name);
        var all = new java.util.HashMap<>(fields);
        all.put("version", String.valueOf(town.table().get(id).version()));
        return administrator.submit("/accounts/" + id, "/accounts/" + id + "/" + action, all).body();
    }

    private static java.net.http.HttpResponse<String> change(
            Browser browser, String present, String next, String repeated) {
        return browser.submit(
                "/password", "/password", Map.of("present", present, "next", next, "repeated", repeated));
    }

    private static String oneTime(String page) {
        var found = ONE_TIME.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
