/// Expressions over facts, with three values: true, false, and not yet known.
@NullMarked
package madoguchi.procedure.rule;

import org.jspecify.annotations.NullMarked;
