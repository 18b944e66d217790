/// The archives as a town meets them: on a machine without internet and without a JDK.
@NullMarked
package madoguchi.acceptance.installation;

import org.jspecify.annotations.NullMarked;
