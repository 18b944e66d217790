package madoguchi.staff.roster;

import java.util.Optional;
import java.util.Set;
import madoguchi.staff.NewStaff;
import madoguchi.staff.StaffRole;
import madoguchi.staff.Term;

/// A good row of the file.
///
/// @param department empty where the file has no such column
record RosterRow(
        long line, String loginName, String displayName, Set<StaffRole> roles, Optional<String> department, Term term) {

    /// @param presentDepartment kept where the file says nothing of departments
    NewStaff wanted(String presentDepartment) {
        return new NewStaff(loginName, displayName, roles, department.orElse(presentDepartment), term);
    }

    @Override
    public String toString() {
        return "RosterRow[line %d, masked]".formatted(line);
    }
}
