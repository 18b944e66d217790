package madoguchi.staff;

import java.util.Set;
import java.util.regex.Pattern;

/// An account to be created.
///
/// @param department 所属; may be empty
public record NewStaff(
        String loginName, String displayName, Set<StaffRole> roles, String department, Term term) {

    private static final Pattern LOGIN_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
    private static final int LONGEST_NAME = 40;

    /// @throws madoguchi.failure.CounterFailure naming the part that is missing or unreadable
    public NewStaff {
        loginName = SignIn.normal(loginName);
        displayName = displayName.strip();
        department = department.strip();
        roles = Set.copyOf(roles);
        if (!isLoginName(loginName)) {
            throw StaffError.LOGIN_NAME_UNREADABLE.failure();
        }
        if (!isDisplayName(displayName)) {
            throw StaffError.DISPLAY_NAME_MISSING.failure();
        }
        if (roles.isEmpty()) {
            throw StaffError.NO_ROLE.failure();
        }
    }

    public NewStaff(String loginName, String displayName, Set<StaffRole> roles) {
        this(loginName, displayName, roles, "", Term.ALWAYS);
    }

    /// Capital and full-width letters are easily typed by accident; they mean the same account.
    public static String normalLoginName(String typed) {
        return SignIn.normal(typed);
    }

    public static boolean isLoginName(String normal) {
        return LOGIN_NAME.matcher(normal).matches();
    }

    public static boolean isDisplayName(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_NAME;
    }

    Account account(boolean mustChange) {
        return new Account(
                StaffId.random(), loginName, displayName, roles, department, term, mustChange, true, null, 0);
    }

    @Override
    public String toString() {
        return "NewStaff[" + loginName + "]";
    }
}
