/// Which questions are still worth asking.
@NullMarked
package madoguchi.procedure.interview;

import org.jspecify.annotations.NullMarked;
