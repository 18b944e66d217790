/// The one address of everything: two origins, staff and public, in front of the services. Knows paths, no business.
@NullMarked
package madoguchi.launcher.frontdoor;

import org.jspecify.annotations.NullMarked;
