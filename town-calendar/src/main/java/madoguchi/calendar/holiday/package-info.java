/// 国民の祝日 and the 休日 around them, computed from the law of each year or taken from the Cabinet Office's file.
@NullMarked
package madoguchi.calendar.holiday;

import org.jspecify.annotations.NullMarked;
