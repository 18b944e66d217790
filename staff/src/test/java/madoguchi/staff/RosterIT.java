package madoguchi.staff;

import static madoguchi.staff.StaffRole.ADMINISTRATOR;
import static madoguchi.staff.StaffRole.CLERK;
import static madoguchi.staff.TwoServices.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RosterIT {

    private static final String TITLES = "サインイン名,氏名,役割,利用開始日,利用終了日,所属\n";
    private static final Pattern FINGERPRINT = Pattern.compile("name=\"fingerprint\" value=\"([0-9a-f]{64})\"");
    private static final Pattern SLIP = Pattern.compile("<dd>([a-z0-9.]+)</dd>\\s*<dt>パスワード</dt>.*?>([a-z2-9-]{19})<", Pattern.DOTALL);

    private final TwoServices town = TwoServices.running();
    private final Browser administrator = town.signedIn("見本 管理", ADMINISTRATOR);
    private final LocalDate today = TownDay.today(SampleService.CLOCK);

    @BeforeEach
    void nothingIsPending() {
        jdbc().sql("delete from staff.pending_roster").update();
        jdbc().sql("delete from staff.account_role where account in (select id from staff.account where login_name like 'new.%')")
                .update();
        jdbc().sql("delete from staff.account where login_name like 'new.%'").update();
    }

    @Test
    void preparedAccountsComeIntoBeingOnlyWhenConfirmed() {
        var clerk = town.account("見本 花子", CLERK);

        upload(TITLES + "new.one,例示 一,窓口職員,,,住民課\n" + clerk + ",見本 花子,窓口職員,," + today.plusDays(30) + ",\n");

        assertThat(town.table().list()).noneMatch(account -> account.loginName().equals("new.one"));
        var page = administrator.open("/accounts/import").body();
        assertThat(page).contains("例示 一", "利用終了日：なし → " + TownDay.words(today.plusDays(30)));

        var slips = confirm().body();

        assertThat(slips).contains("例示 一", "new.one", "住民課").doesNotContain(clerk);
        assertThat(town.table().get(town.id(clerk)).term()).isEqualTo(new Term(null, today.plusDays(30)));
        var newcomer = town.browser();
        assertThat(SignInIT.location(newcomer.signIn("new.one", password(slips)))).isEqualTo("/password");
    }

    @Test
    void fileOfExcelIsReadAndWhoBeginsLaterWaits() {
        var text = TITLES + "new.two,髙橋 架空,窓口職員," + today.plusDays(1) + ",,\n";
        administrator.upload("/accounts/import", "/accounts/import/check", text.getBytes(Charset.forName("windows-31j")));

        var slips = confirm().body();

        assertThat(slips).contains("髙橋 架空", TownDay.words(today.plusDays(1)) + "から");
        var newcomer = town.browser();
        newcomer.signIn("new.two", password(slips));
        assertThat(newcomer.open("/sign-in").body()).contains("ST-108");
    }

    @Test
    void nothingIsAppliedWhileThereIsAMistake() {
        var answer = upload(TITLES + "new.three,例示 三,窓口職員,,,\nnew.four,例示 四,係長,,,\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("直すところが1か所", "<td class=\"number\">3</td>").doesNotContain("係長");
        assertThat(administrator.open("/accounts/import").body()).doesNotContainPattern(FINGERPRINT);
    }

    @Test
    void passwordsAreShownOnce() {
        upload(TITLES + "new.five,例示 五,窓口職員,,,\n");
        var seen = fingerprint();
        confirm();

        var again = administrator.submit("/accounts/import", "/accounts/import/confirm", Map.of("fingerprint", seen));

        assertThat(again.body()).contains("ST-502").doesNotContainPattern(SLIP);
    }

    @Test
    void whatSomebodyElseChangedInBetweenIsLookedAtAgain() {
        var clerk = town.account("見本 花子", CLERK);
        upload(TITLES + clerk + ",見本 花子,監督者,,,\n");
        var seen = fingerprint();
        town.form().getBean(StaffAccounts.class).changeTerm(town.id(clerk), 0, new Term(null, today));

        var answer = administrator.submit("/accounts/import", "/accounts/import/confirm", Map.of("fingerprint", seen));

        assertThat(answer.body()).contains("ST-503", "利用終了日：" + TownDay.words(today) + " → なし");
        assertThat(town.table().get(town.id(clerk)).roles()).containsExactly(CLERK);
    }

    @Test
    void otherRolesEndTheSignInAndTheSameOnesDoNot() {
        var moved = town.account("見本 移子", CLERK);
        var kept = town.account("見本 残子", CLERK);
        var movedClerk = town.browser();
        var keptClerk = town.browser();
        movedClerk.signIn(moved, PASSWORD);
        keptClerk.signIn(kept, PASSWORD);

        upload(TITLES + moved + ",見本 移子,監督者,,,\n" + kept + ",見本 残子,窓口職員,," + today + ",\n");
        assertThat(SignInIT.location(confirm())).isEqualTo("/accounts?imported");

        assertThat(movedClerk.isSignedIn()).isFalse();
        assertThat(keptClerk.isSignedIn()).isTrue();
    }

    @Test
    void droppedFileIsForgotten() {
        upload(TITLES + "new.six,例示 六,窓口職員,,,\n");

        administrator.submit("/accounts/import", "/accounts/import/cancel", Map.of());

        assertThat(jdbc().sql("select count(*) from staff.pending_roster").query(Long.class).single()).isZero();
        assertThat(administrator.open("/accounts/import").body()).doesNotContain("例示 六");
    }

    @Test
    void exampleIsAFileThatExcelOpens() {
        var example = administrator.open("/accounts/import/example.csv");

        assertThat(example.headers().firstValue("Content-Disposition").orElseThrow()).contains("staff-example.csv");
        assertThat(example.body()).startsWith("\uFEFFサインイン名,");
    }

    private java.net.http.HttpResponse<String> upload(String text) {
        return administrator.upload("/accounts/import", "/accounts/import/check", text.getBytes(StandardCharsets.UTF_8));
    }

    private java.net.http.HttpResponse<String> confirm() {
        return administrator.submit("/accounts/import", "/accounts/import/confirm", Map.of("fingerprint", fingerprint()));
    }

    private String fingerprint() {
        var found = FINGERPRINT.matcher(administrator.open("/accounts/import").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String password(String slips) {
        var found = SLIP.matcher(slips);
        assertThat(found.find()).isTrue();
        return found.group(2);
    }

    private JdbcClient jdbc() {
        return town.form().getBean(JdbcClient.class);
    }
}
