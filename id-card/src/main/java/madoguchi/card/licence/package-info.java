/// 運転免許証: the driver's licence with a chip of its own, and the one that lives in a My Number card (マイナ免許証).
@NullMarked
package madoguchi.card.licence;

import org.jspecify.annotations.NullMarked;
