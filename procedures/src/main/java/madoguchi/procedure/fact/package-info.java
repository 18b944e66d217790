/// What is known of a case, what may be asked about it, and where it comes from.
@NullMarked
package madoguchi.procedure.fact;

import org.jspecify.annotations.NullMarked;
