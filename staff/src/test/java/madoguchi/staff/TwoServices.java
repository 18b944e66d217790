package madoguchi.staff;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import madoguchi.embedded.EmbeddedServers;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/// Two services of one town in this JVM, over one database. Shared by all tests.
record TwoServices(ServletWebServerApplicationContext form, ServletWebServerApplicationContext ticket) {

    static final String PASSWORD = "見本の長いパスワード123";
    private static final AtomicInteger NAMES = new AtomicInteger();

    private static @Nullable TwoServices running;

    static synchronized TwoServices running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static TwoServices start() {
        var database = EmbeddedServers.freshDatabase();
        var form = SampleService.start(database, "form", true);
        var both = new TwoServices(form, SampleService.start(database, "ticket", false));
        both.createAdministrator();
        return both;
    }

    private void createAdministrator() {
        var administrator = new NewStaff("kakuu.taro", "架空 太郎", Set.of(StaffRole.ADMINISTRATOR));
        form.getBean(StaffAccounts.class).createAtSetup(administrator, PASSWORD, form.getBean(SetupCode.class));
    }

    /// @return the sign-in name of a new account, whose password is [#PASSWORD]
    String account(String displayName, StaffRole... roles) {
        var name = "mihon" + NAMES.incrementAndGet();
        form.getBean(StaffAccounts.class).create(new NewStaff(name, displayName, Set.of(roles)));
        var table = form.getBean(AccountTable.class);
        table.setPassword(id(name), form.getBean(Passwords.class).hash(PASSWORD), false);
        return name;
    }

    StaffId id(String loginName) {
        return table().list().stream()
                .filter(account -> account.loginName().equals(loginName))
                .findFirst()
                .orElseThrow()
                .id();
    }

    AccountTable table() {
        return form.getBean(AccountTable.class);
    }

    Browser browser() {
        return new Browser(portOf(form), portOf(ticket));
    }

    Browser signedIn(String displayName, StaffRole... roles) {
        var browser = browser();
        browser.signIn(account(displayName, roles), PASSWORD);
        return browser;
    }

    static int portOf(ServletWebServerApplicationContext service) {
        return Objects.requireNonNull(service.getWebServer()).getPort();
    }
}
