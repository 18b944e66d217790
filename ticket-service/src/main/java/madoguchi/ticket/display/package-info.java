/// The public display (案内表示): numbers, counters, states, and how many wait. It knows nothing else, so it can show
/// nothing else.
@NullMarked
package madoguchi.ticket.display;

import org.jspecify.annotations.NullMarked;
