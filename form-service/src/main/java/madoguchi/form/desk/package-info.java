/// The clerk's desk: what is shown of the visit at one counter, and every command of that page. Decides nothing itself.
@NullMarked
package madoguchi.form.desk;

import org.jspecify.annotations.NullMarked;
