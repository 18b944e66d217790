/// Virtual cards in a real PC/SC service: pcscd with the driver of the virtual smart card project (vpcd).
@NullMarked
package madoguchi.virtual.vpcd;

import org.jspecify.annotations.NullMarked;
