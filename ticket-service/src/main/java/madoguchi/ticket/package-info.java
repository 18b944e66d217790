/// Visits, queue, kiosk and public display. Knows numbers; never learns a name.
@NullMarked
package madoguchi.ticket;

import org.jspecify.annotations.NullMarked;
