/// The kiosk (発券機) in each building's hall: a purpose pressed, a number shown. Public: it asks for no personal data and
/// has none.
@NullMarked
package madoguchi.ticket.kiosk;

import org.jspecify.annotations.NullMarked;
