/// A town's own certificate authority. Only whoever makes certificates needs this, and Bouncy Castle with it; whoever
/// shows one needs [madoguchi.identity].
@NullMarked
package madoguchi.identity.authority;

import org.jspecify.annotations.NullMarked;
