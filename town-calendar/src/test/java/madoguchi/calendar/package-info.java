@NullMarked
package madoguchi.calendar;

import org.jspecify.annotations.NullMarked;
