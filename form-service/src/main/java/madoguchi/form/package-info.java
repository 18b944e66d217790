/// form-service: cases, people, resident records, forms, the second reader and the printer.
@NullMarked
package madoguchi.form;

import org.jspecify.annotations.NullMarked;
