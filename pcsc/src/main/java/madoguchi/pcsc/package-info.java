/// Smart card readers through the system's own PC/SC library: the provider of `javax.smartcardio`, and a watcher.
@NullMarked
package madoguchi.pcsc;

import org.jspecify.annotations.NullMarked;
