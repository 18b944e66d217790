/// Which procedures this family has before it, and why.
@NullMarked
package madoguchi.procedure.decision;

import org.jspecify.annotations.NullMarked;
