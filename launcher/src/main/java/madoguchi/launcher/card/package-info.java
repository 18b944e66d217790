/// The command `card`.
@NullMarked
package madoguchi.launcher.card;

import org.jspecify.annotations.NullMarked;
