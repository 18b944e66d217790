package madoguchi.form.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import madoguchi.event.AgentEvent.Problem;
import madoguchi.event.CardRequestEvent.Reason;
import madoguchi.event.CardRequestId;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.casework.CardRequest.Accepted;
import madoguchi.form.casework.CardRequest.Asked;
import madoguchi.form.casework.CardRequest.Closed;
import madoguchi.form.casework.CardRequest.Open;
import madoguchi.form.casework.CardRequest.Progress;
import madoguchi.form.casework.CardRequest.Refused;
import madoguchi.form.person.Role;
import madoguchi.seal.SealKey;
import org.jspecify.annotations.Nullable;

/// The states of a card request as the columns that change.
///
/// @param progress null where it stays as it was
record CardRequestRow(
        String state,
        @Nullable String reason,
        @Nullable String privateKey,
        @Nullable String progress,
        @Nullable Integer triesLeft,
        @Nullable String problem) {

    static CardRequestRow of(CardRequest request) {
        return switch (request) {
            case Open open -> open(open.key().privateKey(), open.progress());
            case Accepted _ -> ended("ACCEPTED", null);
            case Refused refused -> ended("REFUSED", refused.why().name());
            case Closed closed -> ended("CLOSED", closed.why().name());
        };
    }

    private static CardRequestRow open(String key, Progress progress) {
        return switch (progress) {
            case Progress.Sent _ -> new CardRequestRow("OPEN", null, key, "ASKED", null, null);
            case Progress.AwaitingCard _ -> new CardRequestRow("OPEN", null, key, "AWAITED", null, null);
            case Progress.AwaitingPin(var tries) -> new CardRequestRow("OPEN", null, key, "PIN_ASKED", tries, null);
            case Progress.NotRead(var problem, var tries) ->
                new CardRequestRow("OPEN", null, key, "NOT_READ", tries, problem.name());
        };
    }

    private static CardRequestRow ended(String state, @Nullable String reason) {
        return new CardRequestRow(state, reason, null, null, null, null);
    }

    static CardRequest read(ResultSet row, int number) throws SQLException {
        var asked = new Asked(
                new CardRequestId(row.getObject("id", UUID.class)),
                new VisitId(row.getObject("visit", UUID.class)),
                new CounterId(row.getInt("counter")),
                Role.valueOf(row.getString("role")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
        return switch (State.valueOf(row.getString("state"))) {
            case OPEN ->
                new Open(asked, new SealKey(row.getString("public_key"), row.getString("private_key")), progress(row));
            case ACCEPTED -> new Accepted(asked);
            case REFUSED -> new Refused(asked, CardError.valueOf(row.getString("reason")));
            case CLOSED -> new Closed(asked, Reason.valueOf(row.getString("reason")));
        };
    }

    private static Progress progress(ResultSet row) throws SQLException {
        var tries = row.getObject("tries_left", Integer.class);
        return switch (Step.valueOf(row.getString("progress"))) {
            case ASKED -> new Progress.Sent();
            case AWAITED -> new Progress.AwaitingCard();
            case PIN_ASKED -> new Progress.AwaitingPin(tries);
            case NOT_READ -> new Progress.NotRead(Problem.valueOf(row.getString("problem")), tries);
        };
    }

    private enum State {
        OPEN,
        ACCEPTED,
        REFUSED,
        CLOSED
    }

    private enum Step {
        ASKED,
        AWAITED,
        PIN_ASKED,
        NOT_READ
    }
}
