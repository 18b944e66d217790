/// What is said to a visitor, in six languages, and how it is set in type: fonts, line breaks, furigana.
@NullMarked
package madoguchi.agent.window.text;

import org.jspecify.annotations.NullMarked;
