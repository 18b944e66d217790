/// Many visits, most of which go wrong somewhere: what must never happen to a card does not happen.
@NullMarked
package madoguchi.card.visits;

import org.jspecify.annotations.NullMarked;
