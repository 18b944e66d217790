/// Figures with the limit beside them. Everything is measured from outside, on the programs that a town starts: what a
/// clerk waits for, not what a method takes.
@NullMarked
package madoguchi.benchmark;

import org.jspecify.annotations.NullMarked;
