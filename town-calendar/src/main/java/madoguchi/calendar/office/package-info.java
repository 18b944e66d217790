/// On which days an office is open, and why it is closed on the others.
@NullMarked
package madoguchi.calendar.office;

import org.jspecify.annotations.NullMarked;
