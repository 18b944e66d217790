/// A visit of a card to a reader as readable text: recorded with one card, replayed as another.
@NullMarked
package madoguchi.virtual.transcript;

import org.jspecify.annotations.NullMarked;
