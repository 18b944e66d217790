/// The rules and the calendar on the command line, for IT staff: no server, JSON out.
@NullMarked
package madoguchi.launcher.procedure;

import org.jspecify.annotations.NullMarked;
