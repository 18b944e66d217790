/// 在留カード and 特別永住者証明書, of the first generation and of the second: opened by the number printed on them.
@NullMarked
package madoguchi.card.residence;

import org.jspecify.annotations.NullMarked;
