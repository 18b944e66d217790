@NullMarked
package madoguchi.benchmark.card;

import org.jspecify.annotations.NullMarked;
