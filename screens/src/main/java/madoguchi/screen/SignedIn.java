package madoguchi.screen;

import java.util.Optional;

/// Who is signed in for the request at hand. Supplied by `staff`; asked only by pages with a staff header, so public
/// pages never touch a session.
@FunctionalInterface
public interface SignedIn {

    Optional<StaffHeader> staff();
}
