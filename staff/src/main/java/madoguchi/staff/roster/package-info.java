/// The roster (職員名簿): accounts as a file, prepared in March and looked at before anything is changed.
/// `docs/how-to/import-staff.md` explains the file.
@NullMarked
package madoguchi.staff.roster;

import org.jspecify.annotations.NullMarked;
