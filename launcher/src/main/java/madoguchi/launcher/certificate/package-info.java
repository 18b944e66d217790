/// `./madoguchi certificate`: makes and renews the town's certificates.
@NullMarked
package madoguchi.launcher.certificate;

import org.jspecify.annotations.NullMarked;
