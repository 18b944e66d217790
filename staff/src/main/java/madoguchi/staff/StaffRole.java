package madoguchi.staff;

/// What an account may do. An account may have several.
public enum StaffRole {
    CLERK("窓口職員"),
    SUPERVISOR("監督者"),
    ADMINISTRATOR("管理者");

    private final String label;

    StaffRole(String label) {
        this.label = label;
    }

    /// As staff read it.
    public String label() {
        return label;
    }
}
