package madoguchi.staff;

/// A password that was made up for an account, to be shown once.
public record NewPassword(String loginName, String displayName, String password) {

    @Override
    public String toString() {
        return "NewPassword[" + loginName + "]";
    }
}
