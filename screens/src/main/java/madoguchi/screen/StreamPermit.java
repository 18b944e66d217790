package madoguchi.screen;

import java.util.function.BooleanSupplier;

/// Ties a stream to the sign-in it was opened with. Supplied by `staff`.
@FunctionalInterface
public interface StreamPermit {

    /// @return whether the stream may go on; asked again at least at every heartbeat, from another thread
    BooleanSupplier ofThisRequest();
}
