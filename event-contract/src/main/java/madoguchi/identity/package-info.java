/// Who a process is to the others: its certificate, read and checked before it is shown to anybody. Certificates are made
/// elsewhere (module `identity`); nothing here needs more than the JDK.
@NullMarked
package madoguchi.identity;

import org.jspecify.annotations.NullMarked;
