/// From a case to paper. A print request is one document for one owner; its bytes travel by value from the renderer
/// through the second reader to the printer of the counter, and every step is a compare-and-set in the database. What
/// is uncertain is said to be uncertain; nothing is printed twice by itself.
@NullMarked
package madoguchi.form.print;

import org.jspecify.annotations.NullMarked;
