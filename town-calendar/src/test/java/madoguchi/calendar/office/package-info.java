@NullMarked
package madoguchi.calendar.office;

import org.jspecify.annotations.NullMarked;
