/// From a day, a period and four rules to the last day on which something can be handed in.
@NullMarked
package madoguchi.calendar.deadline;

import org.jspecify.annotations.NullMarked;
