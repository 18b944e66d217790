@NullMarked
package madoguchi.identity.authority;

import org.jspecify.annotations.NullMarked;
