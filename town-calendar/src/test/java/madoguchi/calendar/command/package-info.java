@NullMarked
package madoguchi.calendar.command;

import org.jspecify.annotations.NullMarked;
