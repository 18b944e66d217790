@NullMarked
package madoguchi.pcsc;

import org.jspecify.annotations.NullMarked;
