/// Which machines are kiosks and displays of this town: registered once with a code, known by a token from then on.
@NullMarked
package madoguchi.ticket.device;

import org.jspecify.annotations.NullMarked;
