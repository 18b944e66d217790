/// Whether a town's catalogue holds together, before anybody is served by it.
@NullMarked
package madoguchi.procedure.check;

import org.jspecify.annotations.NullMarked;
