/// The agent of one counter: hears that a card is wanted, has it read, and says what came of it.
@NullMarked
package madoguchi.agent;

import org.jspecify.annotations.NullMarked;
