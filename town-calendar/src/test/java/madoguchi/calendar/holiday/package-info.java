@NullMarked
package madoguchi.calendar.holiday;

import org.jspecify.annotations.NullMarked;
