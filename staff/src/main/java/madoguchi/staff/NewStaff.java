package madoguchi.staff;

import java.util.Set;
import java.util.regex.Pattern;

/// An account to be created.
public record NewStaff(String loginName, String displayName, Set<StaffRole> roles) {

    private static final Pattern LOGIN_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
    private static final int LONGEST_NAME = 40;

    /// @throws madoguchi.failure.CounterFailure naming the part that is missing or unreadable
    public NewStaff {
        loginName = SignIn.normal(loginName);
        displayName = displayName.strip();
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

    Account account(boolean mustChange) {
        return new Account(StaffId.random(), loginName, displayName, roles, mustChange, true, null, 0);
    }

    @Override
    public String toString() {
        return "NewStaff[" + loginName + "]";
    }
}
