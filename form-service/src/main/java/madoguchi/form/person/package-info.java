/// Who somebody is. Every type masks itself in `toString`, so that no log line ever names a person.
@NullMarked
package madoguchi.form.person;

import org.jspecify.annotations.NullMarked;
