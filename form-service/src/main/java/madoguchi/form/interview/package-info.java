/// The interview (聞き取り): what records and the family say of a case, what is still worth asking, and what follows.
@NullMarked
package madoguchi.form.interview;

import org.jspecify.annotations.NullMarked;
