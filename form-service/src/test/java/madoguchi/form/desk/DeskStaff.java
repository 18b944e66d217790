package madoguchi.form.desk;

import java.util.List;
import java.util.Set;
import madoguchi.form.StaffBrowser;
import madoguchi.staff.NewPassword;
import madoguchi.staff.NewStaff;
import madoguchi.staff.StaffAccounts;
import madoguchi.staff.StaffRole;

/// A clerk and a supervisor of the one service that these tests share.
final class DeskStaff {

    /// Made once, in the order clerk, supervisor; nobody can ask for the passwords again.
    private static List<NewPassword> passwords = List.of();

    private DeskStaff() {}

    static synchronized void signIn(StaffAccounts accounts, StaffBrowser browser, StaffRole role) {
        if (passwords.isEmpty()) {
            passwords = accounts.createIfNone(List.of(
                    new NewStaff("clerk", "見本 職子", Set.of(StaffRole.CLERK)),
                    new NewStaff("supervisor", "見本 監子", Set.of(StaffRole.SUPERVISOR))));
        }
        var password = passwords.get(role == StaffRole.CLERK ? 0 : 1);
        browser.signIn(password.loginName(), password.password());
    }
}
