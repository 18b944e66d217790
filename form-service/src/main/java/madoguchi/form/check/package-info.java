/// The second reader: given nothing but finished bytes and a request id, it reads the request and the case again from
/// the database, reads the pages with a library that the renderer does not know, and says whether the one is for the
/// other. Any doubt is a refusal. Shares no code with [madoguchi.form.pdf]; never PDFBox.
@NullMarked
package madoguchi.form.check;

import org.jspecify.annotations.NullMarked;
