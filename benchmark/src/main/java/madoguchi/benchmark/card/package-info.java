/// `./madoguchi bench card`: reading one card through a real PC/SC service, in several ways, in turn.
@NullMarked
package madoguchi.benchmark.card;

import org.jspecify.annotations.NullMarked;
