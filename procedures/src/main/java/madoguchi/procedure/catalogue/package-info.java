/// The procedures there are, as a town's files describe them.
@NullMarked
package madoguchi.procedure.catalogue;

import org.jspecify.annotations.NullMarked;
