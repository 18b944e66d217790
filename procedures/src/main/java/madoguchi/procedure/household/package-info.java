/// One household in a file in, its procedures out: for IT staff, without a server.
@NullMarked
package madoguchi.procedure.household;

import org.jspecify.annotations.NullMarked;
