/// Tag, length, value as driver's licences and residence cards write them: tags of one byte.
@NullMarked
package madoguchi.card.tlv;

import org.jspecify.annotations.NullMarked;
