/// The landing page: what this is, and where to go.
@NullMarked
package madoguchi.form.home;

import org.jspecify.annotations.NullMarked;
