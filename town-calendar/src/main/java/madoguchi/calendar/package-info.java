/// Days as the law counts them: when an age is reached, which year a day belongs to, and days of which only a span is known.
@NullMarked
package madoguchi.calendar;

import org.jspecify.annotations.NullMarked;
