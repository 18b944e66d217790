/// Each part of the town hall as a process of its own: how it is told its addresses, says that it is ready, and stops.
@NullMarked
package madoguchi.launcher.process;

import org.jspecify.annotations.NullMarked;
