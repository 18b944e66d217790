/// `doctor` (点検): looks at everything an installation stands on, and says what to do where something is not well.
@NullMarked
package madoguchi.launcher.doctor;

import org.jspecify.annotations.NullMarked;
