/// The PIN, where it may be: on the keys of the reader. This process opens the pad and hears what came of it; the
/// digits go from the keys to the card and never come here.
@NullMarked
package madoguchi.card.pinpad;

import org.jspecify.annotations.NullMarked;
