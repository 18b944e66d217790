package madoguchi.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import madoguchi.embedded.EmbeddedServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

class SetupIT {

    private final ServletWebServerApplicationContext service =
            SampleService.start(EmbeddedServers.freshDatabase(), "form", true);
    private final Browser browser = new Browser(TwoServices.portOf(service), 0);
    private final SetupCode code = service.getBean(SetupCode.class);

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void firstAdministratorIsRegisteredOnceAndOnlyWithTheCode() {
        assertThat(SignInIT.location(browser.open("/sign-in"))).isEqualTo("/setup");
        assertThat(register("AAAA-BBBB-CCCC-DDDD", "kakuu.taro").body()).contains("ST-401");
        assertThat(service.getBean(AccountTable.class).isEmpty()).isTrue();

        var typed = code.ifNeeded().orElseThrow().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        var registered = register(typed.replace(" ", ""), "kakuu.taro");

        assertThat(SignInIT.location(registered)).isEqualTo("/sign-in?welcome");
        assertThat(code.ifNeeded()).isEmpty();
        assertThat(SignInIT.location(browser.open("/setup"))).isEqualTo("/sign-in");
        browser.signIn("kakuu.taro", TwoServices.PASSWORD);
        assertThat(browser.open("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void lateRegistrationWithTheRightCodeIsRefused() {
        var right = code.ifNeeded().orElseThrow();
        var token = Browser.token(browser.open("/setup"));
        service.getBean(StaffAccounts.class)
                .createIfNone(List.of(new NewStaff("mihon", "見本", Set.of(StaffRole.ADMINISTRATOR))));

        var fields = new HashMap<>(form(right, "second.admin"));
        fields.put("_csrf", token);
        var late = browser.post("/setup", fields);

        assertThat(SignInIT.location(late)).isEqualTo("/sign-in");
        assertThat(service.getBean(AccountTable.class).list()).hasSize(1);
    }

    @Test
    void oneMoreAdministratorIsRegisteredOnceWhereTheOwnerOfTheMachineAsksForIt() {
        var accounts = service.getBean(StaffAccounts.class);
        accounts.createIfNone(List.of(new NewStaff("mihon", "見本", Set.of(StaffRole.ADMINISTRATOR))));
        var asked = new SetupCode(service.getBean(AccountTable.class), true);
        var second = new NewStaff("second.admin", "架空", Set.of(StaffRole.ADMINISTRATOR));
        var third = new NewStaff("third.admin", "例示", Set.of(StaffRole.ADMINISTRATOR));

        assertThat(code.isGood()).as("not asked for").isFalse();
        assertThat(asked.ifNeeded()).isPresent();
        assertThatThrownBy(() -> accounts.createAtSetup(
                        new NewStaff("mihon", "見本", Set.of(StaffRole.ADMINISTRATOR)), TwoServices.PASSWORD, asked))
                .hasMessageContaining(StaffError.LOGIN_NAME_TAKEN.code());
        assertThat(asked.isGood()).as("a name that is taken does not use the code up").isTrue();
        accounts.createAtSetup(second, TwoServices.PASSWORD, asked);
        assertThatThrownBy(() -> accounts.createAtSetup(third, TwoServices.PASSWORD, asked))
                .hasMessageContaining(StaffError.ALREADY_SET_UP.code());
        assertThat(asked.ifNeeded()).isEmpty();
    }

    @Test
    void demoAccountsSignInWithTheirGeneratedPasswords() {
        var created = service.getBean(StaffAccounts.class)
                .createIfNone(List.of(
                        new NewStaff("admin", "見本", Set.of(StaffRole.ADMINISTRATOR)),
                        new NewStaff("clerk", "架空", Set.of(StaffRole.CLERK))));

        assertThat(created).hasSize(2);
        assertThat(created.getFirst().toString()).doesNotContain(created.getFirst().password());
        browser.signIn("clerk", created.get(1).password());
        assertThat(browser.open("/clerks/who").body()).isEqualTo("架空");
    }

    @Test
    void lastAdministratorStays() {
        var staff = service.getBean(StaffAccounts.class);
        staff.createIfNone(List.of(
                new NewStaff("admin", "見本", Set.of(StaffRole.ADMINISTRATOR)),
                new NewStaff("clerk", "架空", Set.of(StaffRole.CLERK))));
        var admin = service.getBean(AccountTable.class).list().stream()
                .filter(Account::isAdministrator)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> staff.deactivate(admin.id(), 0)).hasMessageContaining("ST-306");
        assertThatThrownBy(() -> staff.changeRoles(admin.id(), 0, Set.of(StaffRole.CLERK)))
                .hasMessageContaining("ST-306");
        var yesterday = TownDay.today(SampleService.CLOCK).minusDays(1);
        assertThatThrownBy(() -> staff.changeTerm(admin.id(), 0, new Term(null, yesterday)))
                .hasMessageContaining("ST-306");
        assertThatThrownBy(() -> staff.changeTerm(admin.id(), 0, new Term(yesterday.plusDays(2), null)))
                .hasMessageContaining("ST-306");
        assertThat(service.getBean(AccountTable.class).get(admin.id())).isEqualTo(admin);
    }

    private java.net.http.HttpResponse<String> register(String setupCode, String loginName) {
        return browser.submit("/setup", "/setup", form(setupCode, loginName));
    }

    private static Map<String, String> form(String setupCode, String loginName) {
        return Map.of(
                "setupCode", setupCode,
                "loginName", loginName,
                "displayName", "架空 太郎",
                "password", TwoServices.PASSWORD,
                "repeated", TwoServices.PASSWORD);
    }
}
