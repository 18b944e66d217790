/// The case (案件): the matter of one deceased person. People in their roles, facts, what was decided; it lives across
/// visits. Which procedures a case needs is decided here.
@NullMarked
package madoguchi.form.casework;

import org.jspecify.annotations.NullMarked;
