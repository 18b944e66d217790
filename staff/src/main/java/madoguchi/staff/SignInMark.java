package madoguchi.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// All that a session knows: whose it is, since when, and when that person last did something. Plain values only, so that
/// a new version reads the sessions of the old one.
record SignInMark(StaffId account, Instant signedInAt, Instant actedAt) {

    static final String ACCOUNT = "staff.account";
    private static final String SIGNED_IN_AT = "staff.signed-in-at";
    private static final String ACTED_AT = "staff.acted-at";

    static Optional<SignInMark> in(Function<String, @Nullable Object> session) {
        if (session.apply(ACCOUNT) instanceof String account
                && session.apply(SIGNED_IN_AT) instanceof Long signedIn
                && session.apply(ACTED_AT) instanceof Long acted) {
            return Optional.of(new SignInMark(
                    StaffId.of(account), Instant.ofEpochSecond(signedIn), Instant.ofEpochSecond(acted)));
        }
        return Optional.empty();
    }

    void writeTo(BiConsumer<String, Object> session) {
        session.accept(ACCOUNT, account.toString());
        session.accept(SIGNED_IN_AT, signedInAt.getEpochSecond());
        session.accept(ACTED_AT, actedAt.getEpochSecond());
    }

    SignInMark actedAt(Instant now) {
        return new SignInMark(account, signedInAt, now);
    }

    boolean isOver(Instant now, StaffSettings settings) {
        return !now.isBefore(actedAt.plus(settings.idle())) || !now.isBefore(signedInAt.plus(settings.longest()));
    }
}
