@NullMarked
package madoguchi.calendar.era;

import org.jspecify.annotations.NullMarked;
