/// The My Number card (マイナンバーカード): four basic attributes, and what it says of itself unopened.
@NullMarked
package madoguchi.card.mynumber;

import org.jspecify.annotations.NullMarked;
