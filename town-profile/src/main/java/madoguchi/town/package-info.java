/// The town as data. Everything a town may decide differently stands in `town/`; this package reads it and says
/// where a mistake is (file, line, remedy).
@NullMarked
package madoguchi.town;

import org.jspecify.annotations.NullMarked;
