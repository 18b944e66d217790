/// Drawing pages. The only place that knows PDFBox: every document is made from its own bytes on its own thread, and
/// leaves as a byte array. Nothing here is shared between two documents but the parsed font of the thread.
@NullMarked
package madoguchi.form.pdf;

import org.jspecify.annotations.NullMarked;
