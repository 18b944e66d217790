/// Where a card is read: which bytes go to it, which never may, and what its answer means.
@NullMarked
package madoguchi.card;

import org.jspecify.annotations.NullMarked;
