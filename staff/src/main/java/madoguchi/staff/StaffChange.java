package madoguchi.staff;

/// One account as it shall be.
public sealed interface StaffChange {

    NewStaff staff();

    record Add(NewStaff staff) implements StaffChange {}

    /// @param seenVersion what the administrator saw; if somebody was faster, nothing is changed
    record Replace(StaffId id, long seenVersion, NewStaff staff) implements StaffChange {}
}
