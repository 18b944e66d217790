/// The town's files as trees that know their lines, in layers laid over each other.
@NullMarked
package madoguchi.procedure.file;

import org.jspecify.annotations.NullMarked;
