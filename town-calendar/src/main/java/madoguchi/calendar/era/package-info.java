/// 和暦: a day as people write it, and what they wrote as a day.
@NullMarked
package madoguchi.calendar.era;

import org.jspecify.annotations.NullMarked;
