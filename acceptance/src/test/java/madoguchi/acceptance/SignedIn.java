package madoguchi.acceptance;

import madoguchi.launcher.demo.DemoAccounts;

/// How one of the demo town's staff gets to a page: through the first page and the sign-in.
final class SignedIn {

    private SignedIn() {}

    static Screen open(RunningTown town, String loginName) {
        var screen = Screen.of(town.staffOrigin(), 1366, 768);
        screen.visit("/").picture("landing").visit("/sign-in?return=/desk").picture("sign-in");
        screen.fill("#loginName", loginName).fill("#password", password(town, loginName));
        screen.press("main [type=submit]").see(".page-header .clerk");
        return screen;
    }

    private static String password(RunningTown town, String loginName) {
        return DemoAccounts.read(town.data()).stream()
                .filter(account -> account.loginName().equals(loginName))
                .findFirst()
                .orElseThrow()
                .password();
    }
}
