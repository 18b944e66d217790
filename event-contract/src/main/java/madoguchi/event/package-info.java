/// The facts that the processes tell each other. Reading the five event families is reading the whole visit.
///
/// A family is what one process publishes on its own topic. Events are in the past tense, carry references and codes,
/// never a name or an address; what a card said travels sealed ([madoguchi.seal]).
@NullMarked
package madoguchi.event;

import org.jspecify.annotations.NullMarked;
