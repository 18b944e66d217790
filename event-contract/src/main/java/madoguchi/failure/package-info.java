/// What goes wrong, with a code that a clerk can phone in, what happened, and what to do about it.
@NullMarked
package madoguchi.failure;

import org.jspecify.annotations.NullMarked;
