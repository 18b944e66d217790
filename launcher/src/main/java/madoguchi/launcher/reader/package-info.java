/// The demo town's card reader as a page: put an invented card on it, type on its PIN pad, pull the card. Behind it is
/// the reader that the agent of counter 1 really reads from.
@NullMarked
package madoguchi.launcher.reader;

import org.jspecify.annotations.NullMarked;
