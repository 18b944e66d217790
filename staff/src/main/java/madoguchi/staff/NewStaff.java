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
        if (!LOGIN_NAME.matcher(loginName).matches()) {
            throw StaffError.LOGIN_NAME_UNREADABLE.failure();
        }
        if (displayName.isEmpty() || displayName.length() > LONGEST_NAME) {
            throw StaffError.DISPLAY_NAME_MISSING.failure();
        }
        if (roles.isEmpty()) {
            throw StaffError.NO_ROLE.failure();
        }
    }

    public NewStaff(String loginName, String displayName, Set<StaffRole> roles) {
        this(loginName, displayName, roles, "", Term.ALWAYS);
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
