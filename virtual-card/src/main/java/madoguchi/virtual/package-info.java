/// A card reader with a PIN pad, and cards for it, behind `javax.smartcardio`: for the demonstration town and for
/// tests. What reads a real card reads these, byte for byte; only the [java.security.Provider] differs.
@NullMarked
package madoguchi.virtual;

import org.jspecify.annotations.NullMarked;
