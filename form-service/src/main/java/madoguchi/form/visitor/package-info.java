/// What a clerk shows a visitor on the counter's second screen: a question, a page to look over, a place to write. Sealed on
/// its way there, and its answer on its way back; of what is written, nothing comes here at all.
@NullMarked
package madoguchi.form.visitor;

import org.jspecify.annotations.NullMarked;
