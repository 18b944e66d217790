/// What a counter's PC is given beside the program: its settings and its key.
@NullMarked
package madoguchi.launcher.kit;

import org.jspecify.annotations.NullMarked;
