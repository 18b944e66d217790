/// `backup` and `restore`: where a town's database is found, and where a restored one is put. What a backup is, stands
/// in `madoguchi.backup`.
@NullMarked
package madoguchi.launcher.backup;

import org.jspecify.annotations.NullMarked;
