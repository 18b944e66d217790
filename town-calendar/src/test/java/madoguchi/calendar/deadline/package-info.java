@NullMarked
package madoguchi.calendar.deadline;

import org.jspecify.annotations.NullMarked;
