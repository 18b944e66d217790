/// What the visitor's window is drawn with: keys, text, the masked display, a picture of a card.
@NullMarked
package madoguchi.agent.window.part;

import org.jspecify.annotations.NullMarked;
