/// Forms (様式) as data: what a form asks, where each answer stands on its pages, who signs it. Read from `town/forms`,
/// validated with file, line and remedy; filled from a case without ever drawing anything.
@NullMarked
package madoguchi.form.template;

import org.jspecify.annotations.NullMarked;
