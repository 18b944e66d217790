/// A town hall in processes of its own on one machine: what `./madoguchi demo --separate` starts, and what tests start.
@NullMarked
package madoguchi.launcher.separate;

import org.jspecify.annotations.NullMarked;
