/// Which reader is used, and where it comes from. Everything above speaks `javax.smartcardio`.
@NullMarked
package madoguchi.agent.pcsc;

import org.jspecify.annotations.NullMarked;
