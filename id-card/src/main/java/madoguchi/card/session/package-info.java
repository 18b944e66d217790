/// One card in one session: which bytes go to it, which never may, and how a visitor is asked to open it.
@NullMarked
package madoguchi.card.session;

import org.jspecify.annotations.NullMarked;
