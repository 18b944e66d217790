/// **Where a number is called.** What a counter can do with the queue, the clerk's panel, and the supervisor's list.
@NullMarked
package madoguchi.ticket.queue;

import org.jspecify.annotations.NullMarked;
